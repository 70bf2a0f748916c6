/** A calendar day as ISO 8601 writes it, `2026-03-09`. Compares correctly as a string. */
export type IsoDay = string;

/**
 * A date as exactly as it was written: `2026-03-09`, `2026-03` or `2026`. What a person wrote as
 * a month stays a month.
 */
export interface PartialDate {
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
}

const DAY_MS = 86_400_000;

/**
 * Days since 1 January 1970, for subtracting; `null` unless the date is known to the day.
 *
 * @example
 * ```ts
 * dayNumber({ iso: '1970-01-11', precision: 'day' }); // 10
 * dayNumber({ iso: '2026-03', precision: 'month' }); // null
 * ```
 */
export function dayNumber(date: PartialDate | null): number | null {
  return date?.precision === 'day' ? isoDayNumber(date.iso) : null;
}

/**
 * Days since 1 January 1970 of an ISO day.
 *
 * @example
 * ```ts
 * isoDayNumber('1971-01-01'); // 365
 * ```
 */
export function isoDayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/**
 * The ISO day that lies `days` after another; `days` may be negative.
 *
 * @example
 * ```ts
 * addDays('2026-02-27', 3); // '2026-03-02'
 * ```
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date((isoDayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The month of a date as `2026-03`, or `null` where only a year, or nothing, is known.
 *
 * @example
 * ```ts
 * monthOf({ iso: '2026-03-09', precision: 'day' }); // '2026-03'
 * ```
 */
export function monthOf(date: PartialDate | null): string | null {
  return date === null || date.precision === 'year' ? null : date.iso.slice(0, 7);
}

/**
 * All months from one to another, both included, so that a month without an event keeps its place.
 *
 * @example
 * ```ts
 * monthsBetween('2025-11', '2026-02'); // ['2025-11', '2025-12', '2026-01', '2026-02']
 * ```
 */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let at = monthIndex(first); at <= monthIndex(last); at += 1) {
    months.push(
      `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
  }
  return months;
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
