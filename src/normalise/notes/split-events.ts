import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { DateOrder } from '../../model/normalised.ts';
import { findDates } from '../dates/find-dates.ts';

/** A part of a note with its own date, `null` where it has none. */
export interface DatedPart {
  readonly date: PartialDate | null;
  readonly text: string;
}

/**
 * Where a new event may begin: on a line, or after a semicolon, a bar or a full stop, with a number in
 * its first three words. Only there is a date looked for, since looking costs more than all the rest.
 */
const BEGINNING =
  /(?:^|[\n;|]|[.!?]\s)[\s\-*•([]*(?=(?:\p{L}{2,10}\.?,?\s){0,2}\p{L}{0,10}\.?-?\d)/gu;

/** The longest way of writing a date, with its weekday. */
const LONGEST_DATE = 48;

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
  const starts = beginnings(whole, order, today);
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

function beginnings(
  text: string,
  order: DateOrder,
  today: IsoDay,
): { start: number; date: PartialDate | null }[] {
  return [...text.matchAll(BEGINNING)].flatMap((match) => {
    const start = match.index + match[0].length;
    const [found] = findDates(text.slice(start, start + LONGEST_DATE), order, today);
    return found?.start === 0 ? [{ start, date: found.date }] : [];
  });
}

function trimmed(text: string): string {
  return text.replace(/[\s;|\-*•([]+$/, '').trim();
}
