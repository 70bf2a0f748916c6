import { addDays, type IsoDay } from '../model/calendar-date.ts';

/**
 * The day itself, or the Monday after it where it falls on a weekend: nobody reads a message then.
 *
 * @example
 * ```ts
 * nextWeekday('2026-11-21'); // '2026-11-23'
 * nextWeekday('2026-11-20'); // '2026-11-20'
 * ```
 */
export function nextWeekday(day: IsoDay): IsoDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/**
 * The later of two days, moved off a weekend: a message cannot be due in the past.
 *
 * @example
 * ```ts
 * dueFrom('2026-11-02', '2026-11-20'); // '2026-11-20'
 * ```
 */
export function dueFrom(day: IsoDay, today: IsoDay): IsoDay {
  return nextWeekday(day > today ? day : today);
}
