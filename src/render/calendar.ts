import { plainText } from '../charts/plain-text.ts';
import type { Analysis } from '../model/analysis.ts';
import { addDays, type IsoDay } from '../model/calendar-date.ts';
import { plural } from '../model/phrase.ts';
import { tasksOf, type Task } from './tasks.ts';

/** A line of a calendar holds so many bytes, and goes on in the next after a blank (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * The days of the plan as a calendar (iCalendar, RFC 5545): an event of a whole day for each. The
 * same task keeps its identifier from run to run, so a calendar that takes the file again changes it.
 */
export function renderCalendar(analysis: Analysis): string {
  const stamp = `${analysis.today.replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...upcoming(tasksOf(analysis), analysis.today).flatMap((task) => eventLines(task, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Nothing is put on a day that is gone: what is late stands on today, and what is to be let go in one. */
function upcoming(tasks: readonly Task[], today: IsoDay): Task[] {
  const isLate = ({ dueOn }: Task): boolean => dueOn !== null && dueOn < today;
  const closing = tasks.filter((task) => isLate(task) && task.id.startsWith('close-'));
  const others = tasks
    .filter((task) => !closing.includes(task))
    .map((task) => (isLate(task) ? { ...task, dueOn: today } : task));
  const [only] = closing;
  if (only === undefined) return others;
  const all: Task = {
    ...only,
    id: 'close-late',
    dueOn: today,
    what: `Let go of ${plural(closing.length, 'application')}`,
    details: closing.map(({ what }) => what).join('\n'),
  };
  return [all, ...others];
}

function eventLines({ id, dueOn, what, details }: Task, stamp: string): string[] {
  if (dueOn === null) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@debrief`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(dueOn, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(what)}`,
    `DESCRIPTION:${escaped(details)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Text as a value of a calendar: backslashes, semicolons and commas escaped, line ends as `\n`.
 *
 * @example
 * ```ts
 * escaped('Acorn, Ltd;\nLeeds'); // 'Acorn\\, Ltd\\;\\nLeeds'
 * ```
 */
export function escaped(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => plainText(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/**
 * A line cut to the length that the standard allows, never inside a letter.
 *
 * @example
 * ```ts
 * folded('x'.repeat(80)).split('\r\n').map((line) => line.length); // [75, 6]
 * ```
 */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const length = encoder.encode(letter).length;
    if (bytes + length > LONGEST_LINE) {
      pieces.push(piece);
      // The blank that begins a continued line counts.
      [piece, bytes] = ['', 1];
    }
    piece += letter;
    bytes += length;
  }
  return [...pieces, piece].join('\r\n ');
}
