import { addDays, type IsoDay, type PartialDate } from '../../model/calendar-date.ts';

/** What a date was written with. */
export interface Parts {
  /** `null` where it was not written. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** From 0 for Monday, where it was written. */
  readonly weekday?: number | null;
  readonly ambiguous?: boolean;
}

/** Nobody's present search began before this. */
const FIRST_YEAR = 1990;

/**
 * Parts as a date; `null` where the day does not exist (30 February), or the year is a typing error:
 * before 1990 or more than two years after today.
 *
 * @example
 * ```ts
 * checkedDate({ year: 2026, month: 2, day: 30 }, '2026-05-01'); // null
 * checkedDate({ year: null, month: 7, day: 8 }, '2026-05-01'); // { iso: '2025-07-08', precision: 'day' }
 * ```
 */
export function checkedDate(parts: Parts, today: IsoDay): PartialDate | null {
  const { month, day } = parts;
  const year = parts.year ?? yearBefore(parts, today);
  if (year === null || year < FIRST_YEAR || year > Number(today.slice(0, 4)) + 2) return null;
  const iso = String(year);
  if (month === null) return { iso, precision: 'year' };
  if (month < 1 || month > 12) return null;
  const isoMonth = `${iso}-${two(month)}`;
  if (day === null) return { iso: isoMonth, precision: 'month' };
  const isoDay = `${isoMonth}-${two(day)}`;
  return exists(isoDay) ? { iso: isoDay, precision: 'day' } : null;
}

function exists(isoDay: string): boolean {
  const date = new Date(`${isoDay}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDay);
}

/** The latest year in which the date lies no more than a month after today, and on its weekday. */
function yearBefore({ month, day, weekday }: Parts, today: IsoDay): number | null {
  const latest = addDays(today, 31);
  const thisYear = Number(latest.slice(0, 4));
  // Eleven years hold every weekday for a date, and three leap days.
  for (let year = thisYear; year > thisYear - 11; year -= 1) {
    const iso = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
    if (iso > latest || !exists(iso)) continue;
    if (weekday == null || weekdayOf(iso) === weekday) return year;
  }
  return null;
}

function weekdayOf(iso: IsoDay): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
