import type { DateOrder } from '../../model/normalised.ts';
import type { Parts } from './checked-date.ts';
import { MONTHS, WEEKDAYS } from './month-names.ts';

/** One way of writing dates, matched against folded text. */
export interface DateShape {
  readonly pattern: RegExp;
  /** `null` where the match is no date after all. */
  readonly parts: (match: RegExpMatchArray, order: DateOrder) => Parts | null;
}

const MONTH = `(${alternatives(MONTHS)})\\b\\.?`;
const WEEKDAY = `(?:(${alternatives(WEEKDAYS)})\\b\\.?,?\\s+)?`;
const BEFORE = '(?<![\\p{L}\\d./-])';
/** No letter, digit or further part behind, except a time. */
const AFTER = '(?![\\d\\p{L}]|[./-]\\d)';
const JOINT = "(?:[\\s./-]+|\\s*,\\s*|\\s*['’]\\s*)(?:(?:de|del|of)\\s+)?";
const NTH = '(?:st|nd|rd|th|er|o|a|\\.|º|ª)?';

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|');
}

function shape(pattern: string, parts: DateShape['parts']): DateShape {
  return { pattern: new RegExp(pattern, 'gu'), parts };
}

/** Two digits of a year, as POSIX reads them: 69 to 99 are of the last century. */
function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  return text.length > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
}

function numeric(first: number, second: number, year: number | null, order: DateOrder): Parts {
  const ambiguous = first <= 12 && second <= 12 && first !== second;
  // Where only one order gives a month, it is that one.
  const dayFirst = first > 12 || (second <= 12 && order === 'day-first');
  return dayFirst
    ? { year, month: second, day: first, ambiguous }
    : { year, month: first, day: second, ambiguous };
}

/** Every way of writing dates that is read, the surest first: what one has matched no later one sees. */
export const DATE_SHAPES: readonly DateShape[] = [
  // 2026-01-14, 2026/1/14, 2026.01.14, 2026-01-14T08:30:00.123456+02:00
  shape(`${BEFORE}(\\d{4,5})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ([, year, , month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  })),
  // 2026年1月14日
  shape('(\\d{4})年\\s?(\\d{1,2})月(?:\\s?(\\d{1,2})日)?', ([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  })),
  // 1/14/26, 3:05 PM: a capital AM or PM behind it is how the United States write (folded here).
  shape(
    `${BEFORE}(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4}),\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s?[ap]m\\b`,
    ([, first, second, year], order) =>
      numeric(Number(first), Number(second), fullYear(year), order),
  ),
  // 14.01.2026, 14/1/26, 1-14-2026; points are never month first
  shape(
    `${BEFORE}(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{2}|\\d{4,5})${AFTER}`,
    ([, first, joint, second, year], order) => {
      const own = joint === '.' ? 'day-first' : order;
      const parts = numeric(Number(first), Number(second), fullYear(year), own);
      return joint === '.' ? { ...parts, ambiguous: false } : parts;
    },
  ),
  // 14 Jan 2026, 14. Januar 2026, 14 de enero de 2026, Wed, 14 Jan 26, 14-Jan-2026, 3rd of May 2026
  shape(
    `${BEFORE}${WEEKDAY}(\\d{1,2})${NTH}${JOINT}${MONTH}${JOINT}(\\d{4}|\\d{2})(?![\\d:])`,
    ([, weekday, day, month, year]) => named(year, month, day, weekday),
  ),
  // Jan 14, 2026; January 14th 2026
  shape(
    `${BEFORE}${WEEKDAY}${MONTH}\\s*(\\d{1,2})${NTH}(?:\\s*,\\s*|\\s+)(\\d{4})(?!\\d)`,
    ([, weekday, month, day, year]) => named(year, month, day, weekday),
  ),
  // Apr 2026, April '26, Apr-26, mid-July 2026
  shape(
    `${BEFORE}${MONTH}(?:\\s*,?\\s*(?:de\\s+|del\\s+)?|[-/])(?:(\\d{4})|['’-](\\d{2}))(?![\\d:])`,
    ([, month, year, short]) => named(year ?? short, month, undefined, undefined),
  ),
  // 8-Jul, Thu, 02 Nov
  shape(`${BEFORE}${WEEKDAY}(\\d{1,2})${NTH}${JOINT}${MONTH}${AFTER}`, ([, weekday, day, month]) =>
    named(undefined, month, day, weekday),
  ),
  // Jul 8, July 8th
  shape(
    `${BEFORE}${WEEKDAY}${MONTH}[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:\\p{L}]|[./-]\\d)`,
    ([, weekday, month, day]) => named(undefined, month, day, weekday),
  ),
  // mid-July, early March, July: a month alone only where nothing else is written
  shape(
    `(?:^|\\b(?:mid|early|late|end of|anfang|mitte|ende|debut|fin)[\\s-]+)${MONTH}$`,
    ([, month]) => named(undefined, month, undefined, undefined),
  ),
  // 2026-04, 04/2026
  shape(`${BEFORE}(\\d{4})[-/](\\d{1,2})${AFTER}`, ([, year, month]) => ({
    year: Number(year),
    month: Number(month),
    day: null,
  })),
  shape(`${BEFORE}(\\d{1,2})[/.](\\d{4})${AFTER}`, ([, month, year]) => ({
    year: Number(year),
    month: Number(month),
    day: null,
  })),
  // 7/14 alone in its cell
  shape('^(\\d{1,2})[/](\\d{1,2})$', ([, first, second], order) =>
    numeric(Number(first), Number(second), null, order),
  ),
  // 14.1. alone in its cell
  shape('^(\\d{1,2})\\.(\\d{1,2})\\.$', ([, day, month]) => ({
    year: null,
    month: Number(month),
    day: Number(day),
  })),
  // 2026 or 20260114 alone in its cell
  shape('^((?:19|20)\\d{2})$', ([, year]) => ({ year: Number(year), month: null, day: null })),
  shape('^((?:19|20)\\d{2})(\\d{2})(\\d{2})$', ([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  })),
];

function named(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  weekday: string | undefined,
): Parts | null {
  const number = month === undefined ? undefined : MONTHS.get(month);
  if (number === undefined) return null;
  return {
    year: fullYear(year),
    month: number,
    day: day === undefined ? null : Number(day),
    weekday: weekday === undefined ? null : (WEEKDAYS.get(weekday) ?? null),
  };
}
