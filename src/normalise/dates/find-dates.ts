import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { DateOrder } from '../../model/normalised.ts';
import { foldInPlace } from '../fold.ts';
import { DATE_SHAPES } from './date-shapes.ts';
import { checkedDate, type Parts } from './checked-date.ts';
import { namedDates } from './named-dates.ts';

/** A date in a text; `date` is `null` where it names a day that does not exist or lies out of reach. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate | null;
  /** Whether it would be another day in the other order. */
  readonly ambiguous: boolean;
  /** The year was not written and is the one that makes it the last such day before today. */
  readonly yearAssumed: boolean;
}

/**
 * All dates in a text, in order. Times and time zones are passed over: a day is the day as written.
 *
 * @param order - how to read 03/04/2026
 * @param today - where a year is missing, the date is the last such day up to a month after this one
 *
 * @example
 * ```ts
 * findDates('Rejected Feb 3, 2026', 'day-first', '2026-05-01')[0].date; // { iso: '2026-02-03', precision: 'day' }
 * findDates('mid-July', 'day-first', '2026-05-01')[0].date; // { iso: '2025-07', precision: 'month' }
 * ```
 */
export function findDates(text: string, order: DateOrder, today: IsoDay): FoundDate[] {
  if (!/\d|\p{L}{3}/u.test(text)) return [];
  const folded = foldInPlace(text);
  const found: FoundDate[] = namedDates(folded).map(({ start, end, ...parts }) => ({
    start,
    end,
    ...judged(parts, today),
  }));
  if (!/\d/.test(folded)) return found;
  for (const { pattern, parts } of DATE_SHAPES) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const read = parts(match, order);
      if (read !== null) found.push({ start, end, ...judged(read, today) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function judged(parts: Parts, today: IsoDay): Omit<FoundDate, 'start' | 'end'> {
  return {
    date: checkedDate(parts, today),
    ambiguous: parts.ambiguous ?? false,
    // A weekday tells the year.
    yearAssumed: parts.year === null && parts.weekday == null,
  };
}
