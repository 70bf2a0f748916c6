import { monthsBetween } from '../model/calendar-date.ts';

/** Five years. One slip in a date must not make a century of empty months. */
const LONGEST = 60;

/**
 * The months from the first to the last given, empty ones included; months after the current one
 * are plans or slips and are left out, and so is what lies more than five years before the last.
 *
 * @param today - an ISO day
 * @example
 * ```ts
 * monthSpan(['2026-03', '2026-01', '2031-01'], '2026-04-20'); // ['2026-01', '2026-02', '2026-03']
 * ```
 */
export function monthSpan(months: Iterable<string>, today: string): string[] {
  let first: string | null = null;
  let last: string | null = null;
  for (const month of months) {
    if (month > today.slice(0, 7)) continue;
    if (first === null || month < first) first = month;
    if (last === null || month > last) last = month;
  }
  return first === null || last === null ? [] : monthsBetween(first, last).slice(-LONGEST);
}
