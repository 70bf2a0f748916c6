import type { IsoDay, PartialDate } from '../model/calendar-date.ts';

/**
 * Whether a date lies in a span, both ends included. A month or year does if any day of it does;
 * what is not dated is never left out.
 *
 * @example
 * ```ts
 * isWithin({ iso: '2026-03', precision: 'month' }, '2026-03-15', undefined); // true
 * isWithin(null, '2026-03-15', undefined); // true
 * isWithin({ iso: '2026-03-01', precision: 'day' }, '2026-03-15', undefined); // false
 * ```
 */
export function isWithin(
  date: PartialDate | null,
  since: IsoDay | undefined,
  until: IsoDay | undefined,
): boolean {
  if (date === null) return true;
  const { iso } = date;
  const early = since !== undefined && iso < since.slice(0, iso.length);
  const late = until !== undefined && iso > until.slice(0, iso.length);
  return !early && !late;
}
