import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { DateOrder } from '../../model/normalised.ts';
import { findDates } from '../dates/find-dates.ts';

/** A part of a note with its own date, `null` where it has none. */
export interface DatedPart {
  readonly date: PartialDate | null;
  readonly text: string;
}

/** Where a new event may begin: a line, or what follows a semicolon, a bar or a full stop. */
const BOUNDARY = /(?:^|[\n;|]|[.!?]\s)[\s\-*•([]*$/;

/**
 * Splits a cell in which several dated events stand. An event begins with its date, at the start of
 * a line or after a semicolon, a bar or a full stop. A cell with fewer than two stays whole, word for word.
 *
 * @example
 * ```ts
 * splitEvents('1 Mar 2026: applied; 9 Mar 2026: rejected', 'day-first', '2026-05-01').map(({ text }) => text);
 * // ['1 Mar 2026: applied', '9 Mar 2026: rejected']
 * ```
 */
export function splitEvents(text: string, order: DateOrder, today: IsoDay): DatedPart[] {
  const whole = text.trim();
  if (whole.length < 12 || !/\d/.test(whole)) return [{ date: null, text: whole }];
  const starts = findDates(whole, order, today).filter(({ start }) =>
    BOUNDARY.test(whole.slice(Math.max(0, start - 8), start)),
  );
  const [first] = starts;
  if (first === undefined || starts.length < 2) {
    return [{ date: first?.start === 0 ? first.date : null, text: whole }];
  }
  const parts = starts.map(({ start, date }, at) => ({
    date,
    text: trimmed(whole.slice(start, starts[at + 1]?.start)),
  }));
  const before = trimmed(whole.slice(0, first.start));
  return before === '' ? parts : [{ date: null, text: before }, ...parts];
}

function trimmed(text: string): string {
  return text.replace(/[\s;|\-*•([]+$/, '').trim();
}
