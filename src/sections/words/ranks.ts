import type { Interval } from '../../model/measure.ts';
import { countWord, ordinal } from '../../model/phrase.ts';

/**
 * The ranks that chance leaves open, ready for a caption.
 *
 * @example
 * ```ts
 * rankRange([1, 3]); // 'plausibly 1st to 3rd'
 * rankRange([2, 2]).split(' ')[0]; // '2nd'
 * ```
 */
export function rankRange([low, high]: Interval): string {
  const [first, last] = [Math.round(low), Math.round(high)];
  return first === last
    ? `${ordinal(first)} in 95 of 100 redraws`
    : `plausibly ${ordinal(first)} to ${ordinal(last)}`;
}

/**
 * Whose a reason is to change.
 *
 * @example
 * ```ts
 * whose('shared'); // 'partly yours'
 * ```
 */
export function whose(control: 'yours' | 'shared' | 'out-of-your-hands'): string {
  return { yours: 'yours', shared: 'partly yours', 'out-of-your-hands': 'out of your hands' }[
    control
  ];
}

/**
 * What the ranks of all reasons say together: how many of the first could lie nowhere but in front.
 *
 * @param ranked in their order
 *
 * @example
 * ```ts
 * orderTitle([{ rankInterval: [1, 1] }, { rankInterval: [2, 2] }]); // 'The order is clear'
 * orderTitle([{ rankInterval: [1, 2] }, { rankInterval: [1, 2] }]); // 'The order is still open'
 * ```
 */
export function orderTitle(ranked: readonly { readonly rankInterval: Interval }[]): string {
  if (ranked.every(({ rankInterval: [low, high] }) => low === high)) return 'The order is clear';
  const clear = ranked.findIndex(
    (_, at) =>
      at > 0 &&
      ranked.slice(0, at).every(({ rankInterval }) => rankInterval[1] <= at) &&
      ranked.slice(at).every(({ rankInterval }) => rankInterval[0] > at),
  );
  if (clear < 1) return 'The order is still open';
  return clear === 1
    ? 'The first place is clear; the order of the others is not'
    : `The first ${countWord(clear)} lead; the order of the others is open`;
}
