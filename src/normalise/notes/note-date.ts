import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { DateOrder } from '../../model/normalised.ts';
import { findDates } from '../dates/find-dates.ts';

/** A first line longer than this is the beginning of a story, and its dates are those of the story. */
const LONGEST_LINE = 100;

/**
 * The date of a text that has none of its own, from the lines around it, the nearest first: of
 * several dates in a line the last. A date with its year goes before one without.
 *
 * @example
 * ```ts
 * noteDate(['Acorn, call 2 March, they rang back 4 March 2026'], 'day-first', '2026-05-01');
 * // { iso: '2026-03-04', precision: 'day' }
 * noteDate(['No date here'], 'day-first', '2026-05-01'); // null
 * ```
 */
export function noteDate(
  lines: readonly string[],
  order: DateOrder,
  today: IsoDay,
): PartialDate | null {
  const found = lines
    .filter((line) => line.length <= LONGEST_LINE)
    .flatMap((line) => findDates(line, order, today).reverse())
    .filter(({ date }) => date?.precision === 'day');
  return (found.find(({ yearAssumed }) => !yearAssumed) ?? found[0])?.date ?? null;
}
