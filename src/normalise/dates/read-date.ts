import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { DateOrder } from '../../model/normalised.ts';
import { isNull } from '../fold.ts';
import { findDates } from './find-dates.ts';

/** What was made of a cell that should hold a date. */
export interface DateReading {
  readonly date: PartialDate | null;
  /** `impossible`: it is written like a date, but there is no such day. */
  readonly problem: 'unread' | 'impossible' | null;
  /** The cell holds further dates. */
  readonly several: boolean;
  readonly ambiguous: boolean;
  /** The year is not written, and was taken to be the last that is possible. */
  readonly yearAssumed: boolean;
}

/** Days from 30 December 1899, where spreadsheets count from, to 1 January 1970. */
const EXCEL_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/**
 * Reads a cell that should hold a date. Of several dates the first is taken, or the last. A number
 * of five digits is a day of a spreadsheet, one of ten or thirteen a time in Unix seconds or
 * milliseconds. What is no date, or a day that does not exist, is no date and a problem.
 *
 * @example
 * ```ts
 * readDate('45671', 'day-first', '2026-05-01').date; // { iso: '2025-01-14', precision: 'day' }
 * readDate('31/04/2026', 'day-first', '2026-05-01').problem; // 'impossible'
 * readDate('soon', 'day-first', '2026-05-01').problem; // 'unread'
 * ```
 */
export function readDate(
  cell: string,
  order: DateOrder,
  today: IsoDay,
  which: 'first' | 'last' = 'first',
): DateReading {
  const none: DateReading = {
    date: null,
    problem: null,
    several: false,
    ambiguous: false,
    yearAssumed: false,
  };
  const text = cell.slice(0, 200).trim();
  if (isNull(text)) return none;
  const counted = countedDay(text, today);
  if (counted !== null) return { ...none, date: counted };
  const dates = findDates(text, order, today);
  const found = which === 'first' ? dates[0] : dates.at(-1);
  if (found === undefined) return { ...none, problem: 'unread' };
  const problem = found.date === null ? 'impossible' : null;
  const { date, ambiguous, yearAssumed } = found;
  return { date, problem, several: dates.length > 1, ambiguous, yearAssumed };
}

function countedDay(text: string, today: IsoDay): PartialDate | null {
  const number = Number(text);
  if (/^[2-6]\d{4}(?:[.,]\d+)?$/.test(text))
    return dayAt((Number.parseFloat(text) - EXCEL_EPOCH) * DAY_MS, today);
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return dayAt(number * 1000, today);
  return /^\d{13}$/.test(text) ? dayAt(number, today) : null;
}

function dayAt(time: number, today: IsoDay): PartialDate | null {
  const iso = new Date(time).toISOString().slice(0, 10);
  const latest = Number(today.slice(0, 4)) + 2;
  return iso >= '1990' && Number(iso.slice(0, 4)) <= latest ? { iso, precision: 'day' } : null;
}
