import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { DateOrder, StatusReading } from '../../model/normalised.ts';
import { findDates } from '../dates/find-dates.ts';
import { readDate } from '../dates/read-date.ts';
import { readStatus } from './read-status.ts';

/** One line of a log: how the application stood from a day on. */
export interface LogEntry extends StatusReading {
  readonly date: PartialDate | null;
}

/** `{'stage': 'Applied', 'date': '2026-01-14'}`, as programs write lists into a cell. */
const OBJECT = /\{[^{}]*\}/g;
const VALUE = /:\s*(?:'([^']*)'|"([^"]*)")/g;
const PARTS = /\n|;|\||→|->|=>|➔|➡️?/;

/** A status is a few words; more of them, or a comma, tell a story. */
const STATUS = /^[^,.!?()]*$/;
const MOST_WORDS = 4;

/**
 * The statuses that a cell lists with their days, in the order written: lines, or a list of objects
 * as programs write it. Empty where the cell is no such list.
 *
 * @example
 * ```ts
 * readStatusLog('2026-01-14 Applied; 2026-02-03 Rejected', 'day-first', '2026-05-01').map(({ status }) => status);
 * // ['applied', 'rejected']
 * readStatusLog('Too junior.', 'day-first', '2026-05-01'); // []
 * ```
 */
export function readStatusLog(cell: string, order: DateOrder, today: IsoDay): LogEntry[] {
  const entries = partsOf(cell).map((part): LogEntry | null => {
    const dated = dateIn(part, order, today);
    if (dated === null) return null;
    const rest = dated.rest.replace(TIME, ' ').trim();
    const read = isShort(rest) ? readStatus(rest) : null;
    return read === null || read.status === null ? null : { ...read, date: dated.date };
  });
  const read = entries.filter((entry) => entry !== null);
  return read.length === entries.length ? read : [];
}

/** The first date of a part, in words or counted in Unix seconds, and what stands around it. */
function dateIn(
  part: string,
  order: DateOrder,
  today: IsoDay,
): { readonly date: PartialDate | null; readonly rest: string } | null {
  const counted = UNIX.exec(part);
  if (counted !== null)
    return { date: readDate(counted[0], order, today).date, rest: part.replace(counted[0], ' ') };
  const [found] = findDates(part, order, today);
  if (found === undefined) return null;
  return { date: found.date, rest: `${part.slice(0, found.start)} ${part.slice(found.end)}` };
}

const UNIX = /(?<!\d)1\d{9}(?:\d{3})?(?!\d)/;
const TIME = /T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?/gi;

function isShort(text: string): boolean {
  return STATUS.test(text) && text.split(/\s+/).length <= MOST_WORDS;
}

function partsOf(cell: string): string[] {
  const objects = cell.match(OBJECT);
  const parts =
    objects === null
      ? cell.split(PARTS)
      : objects.map((object) =>
          [...object.matchAll(VALUE)].map(([, single, double]) => single ?? double ?? '').join(' '),
        );
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
