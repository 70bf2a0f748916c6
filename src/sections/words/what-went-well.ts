import type { Share } from '../../model/measure.ts';
import { countWord, percentInterval, plural, sentenceCase } from '../../model/phrase.ts';

/** Where no praise was found. */
export const ANSWER_NONE: readonly string[] = [
  'No note praises something by name. That is common: few letters say what went well.',
  'The messages under “To write” leave room for it.',
];

/** What counts as praise. */
export const STOCK_PRAISE = 'Stock praise, such as “an impressive background”, is not counted.';

interface Near {
  readonly rounds: number;
  readonly offers: number;
  readonly refused: number;
  readonly quotes: readonly unknown[];
}

/**
 * The heading over the near misses.
 *
 * @example
 * ```ts
 * nearHeading({ rounds: 7, offers: 1, refused: 5, quotes: [] }); // 'And seven final rounds'
 * nearHeading({ rounds: 0, offers: 0, refused: 0, quotes: ['q'] }); // 'And where it was close'
 * ```
 */
export function nearHeading({ rounds }: Near): string {
  return rounds === 0
    ? 'And where it was close'
    : `And ${countWord(rounds)} final ${rounds === 1 ? 'round' : 'rounds'}`;
}

/**
 * What became of the final rounds. Another candidate's edge is no fault of this one.
 *
 * @example
 * ```ts
 * nearWords({ rounds: 7, offers: 0, refused: 5, quotes: [] }); // 'Five were turned down.'
 * ```
 */
export function nearWords({ offers, refused, quotes }: Near): string {
  const ends = [
    ...(offers > 0 ? [`${sentenceCase(countWord(offers))} ended in an offer.`] : []),
    ...(refused > 0
      ? [`${sentenceCase(countWord(refused))} ${refused === 1 ? 'was' : 'were'} turned down.`]
      : []),
    ...(quotes.length > 0
      ? [
          `${sentenceCase(plural(quotes.length, 'note').replace(/^\d+/, countWord(quotes.length)))} ${quotes.length === 1 ? 'says' : 'say'} that another candidate had an edge: those are near misses, and are not counted as faults.`,
        ]
      : []),
  ];
  return ends.length > 0 ? ends.join(' ') : 'None of them has been decided yet.';
}

/**
 * Count, base and interval of what was praised.
 *
 * @example
 * ```ts
 * const share = { unit: 'share', count: 8, n: 35, value: 8 / 35, interval: [0.121, 0.39] };
 * praisedIn(share).startsWith('Praised in 8 of 35 notes'); // true
 * ```
 */
export function praisedIn({ count, n, interval }: Share): string {
  return n === 0
    ? 'Praised, though in no note from an employer.'
    : `Praised in ${count} of ${plural(n, 'note')} from employers, ${percentInterval(interval)}.`;
}
