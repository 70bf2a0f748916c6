import type { Parts } from './checked-date.ts';
import { MONTHS, WEEKDAYS } from './month-names.ts';

/** Parts of a date and where they stand in the text. */
export interface PlacedParts extends Parts {
  readonly start: number;
  readonly end: number;
}

/** How far around the name of a month the rest of its date is looked for. */
const REACH = 32;

const JOINT = "(?:[\\s./-]+|\\s*,\\s*|\\s*['’]\\s*)(?:(?:de|del|of)\\s+)?";
const NTH = '(?:st|nd|rd|th|er|o|a|\\.|º|ª)?';
const DAY_BEFORE = new RegExp(
  `(?<![\\p{L}\\d./-])((\\p{L}{2,14})\\.?,?\\s+)?(\\d{1,2})${NTH}${JOINT}$`,
  'u',
);
const WEEKDAY_BEFORE = /(?<![\p{L}])(\p{L}{2,14})\.?,?\s+$/u;
// Two digits are a year only where nothing that they could count follows, and no time: "3 May 26", not
// "3 May 26 people" and not "3 May, 16h00".
const YEAR = new RegExp(`^\\.?${JOINT}(\\d{4}(?!\\d)|\\d{2}(?!\\s*\\p{L}|[\\d:]|\\.\\d))`, 'u');
const DAY_YEAR = new RegExp(`^\\.?\\s*(\\d{1,2})${NTH}(?:\\s*,\\s*|\\s+)(\\d{4})(?!\\d)`, 'u');
const YEAR_ALONE =
  /^\.?(?:\s*,?\s*(?:de\s+|del\s+)?|[-/])(?:(\d{4})(?!\d)|(?:(?<=[-'’])(\d{2})|['’](\d{2}))(?![\d:]))/u;
const DAY_AFTER = /^\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?![\d:\p{L}]|[./-]\d)/u;
const NOTHING_AFTER = /^\.?(?![\d\p{L}]|[./-]\d)/u;
/** A month alone is a date only where nothing else is written. */
const PART_OF_MONTH = /^(?:(?:mid|early|late|end of|anfang|mitte|ende|debut|fin)[\s-]+)?$/u;

/**
 * Dates with the name of a month, in folded text, by looking around every word that names one:
 * "14. januar 2026", "jan 14, 2026", "wed, 14 jan", "apr-26", "mid-july".
 *
 * @example
 * ```ts
 * namedDates('sent 14 jan 2026'); // [{ year: 2026, month: 1, day: 14, weekday: null, start: 5, end: 16 }]
 * ```
 */
export function namedDates(folded: string): PlacedParts[] {
  const found: PlacedParts[] = [];
  for (const { 0: word, index } of folded.matchAll(/\p{L}{3,}/gu)) {
    const month = MONTHS.get(word);
    if (month === undefined) continue;
    const end = index + word.length;
    const before = folded.slice(Math.max(0, index - REACH), index);
    const parts = around(before, month, folded.slice(end, end + REACH), index === before.length);
    if (parts === null) continue;
    const placed = { ...parts, start: index - parts.start, end: end + parts.end };
    if ((found.at(-1)?.end ?? 0) <= placed.start) found.push(placed);
  }
  return found;
}

/** What stands around a month; `start` and `end` count letters before and after its name. */
function around(
  before: string,
  month: number,
  after: string,
  fromStart: boolean,
): PlacedParts | null {
  const day = dayBefore(before);
  const year = YEAR.exec(after);
  if (day !== null && year) return { ...day, year: fullYear(year[1]), month, end: year[0].length };
  const american = DAY_YEAR.exec(after);
  if (american) {
    const [all, number, written] = american;
    const { weekday, start } = weekdayBefore(before);
    return { year: fullYear(written), month, day: Number(number), weekday, start, end: all.length };
  }
  if (day !== null && NOTHING_AFTER.test(after)) return { ...day, year: null, month, end: 0 };
  const alone = YEAR_ALONE.exec(after);
  const none = { day: null, weekday: null, start: 0 };
  if (alone)
    return {
      ...none,
      year: fullYear(alone[1] ?? alone[2] ?? alone[3]),
      month,
      end: alone[0].length,
    };
  const behind = DAY_AFTER.exec(after);
  if (behind) {
    const { weekday, start } = weekdayBefore(before);
    return { year: null, month, day: Number(behind[1]), weekday, start, end: behind[0].length };
  }
  const only = fromStart && PART_OF_MONTH.test(before) && /^\.?\s*$/.test(after);
  return only ? { ...none, year: null, month, start: before.length, end: 0 } : null;
}

function dayBefore(before: string): Pick<PlacedParts, 'day' | 'weekday' | 'start'> | null {
  const match = DAY_BEFORE.exec(before);
  if (match === null) return null;
  const [all, lead = '', word = '', day] = match;
  const weekday = WEEKDAYS.get(word) ?? null;
  return { day: Number(day), weekday, start: all.length - (weekday === null ? lead.length : 0) };
}

function weekdayBefore(before: string): { weekday: number | null; start: number } {
  const match = WEEKDAY_BEFORE.exec(before);
  const weekday = WEEKDAYS.get(match?.[1] ?? '') ?? null;
  return { weekday, start: weekday === null ? 0 : (match?.[0].length ?? 0) };
}

/**
 * Two digits of a year as POSIX reads them: 69 to 99 are of the last century.
 *
 * @example
 * ```ts
 * fullYear('26'); // 2026
 * fullYear('1999'); // 1999
 * fullYear(undefined); // null
 * ```
 */
export function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  return text.length > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
}
