import type { MeasuredRow, Share } from '../model/measure.ts';
import { shareOf } from '../model/share.ts';

/** A row whose measure is known to be a share. */
export interface ShareRow<Dimension extends string> {
  readonly by: Readonly<Record<Dimension, string>>;
  readonly share: Share;
}

/**
 * A row of a statistic that counts.
 *
 * @example
 * ```ts
 * shareRow({ stage: 'screen' }, 1, 4).measure.value; // 0.25
 * ```
 */
export function shareRow<Dimension extends string>(
  by: Readonly<Record<Dimension, string>>,
  count: number,
  n: number,
): MeasuredRow<Dimension> {
  return { by, measure: shareOf(count, n) };
}

/**
 * The rows that hold a share, with it.
 *
 * @example
 * ```ts
 * shareRows([shareRow({ stage: 'screen' }, 1, 4)])[0].share.n; // 4
 * ```
 */
export function shareRows<Dimension extends string>(
  rows: readonly MeasuredRow<Dimension>[],
): ShareRow<Dimension>[] {
  return rows.flatMap(({ by, measure }) =>
    measure.unit === 'share' ? [{ by, share: measure }] : [],
  );
}

/**
 * The most frequent first; equal counts in the order of the alphabet, so that a run can be repeated.
 *
 * @example
 * ```ts
 * mostFirst(new Map([['b', 1], ['a', 1], ['c', 4]])); // [['c', 4], ['a', 1], ['b', 1]]
 * ```
 */
export function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/**
 * Adds one to a count.
 *
 * @example
 * ```ts
 * const counts = new Map();
 * addOne(counts, 'a');
 * addOne(counts, 'a');
 * counts.get('a'); // 2
 * ```
 */
export function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
