import type { DateOrder } from '../../model/normalised.ts';
import type { Parts } from './checked-date.ts';
import { fullYear } from './named-dates.ts';

/** One way of writing dates in numbers, matched against folded text. */
export interface DateShape {
  readonly pattern: RegExp;
  /** `null` where the match is no date after all. */
  readonly parts: (match: RegExpMatchArray, order: DateOrder) => Parts | null;
}

const BEFORE = '(?<![\\p{L}\\d./-])';
/** No letter, digit or further part behind, except a time. */
const AFTER = '(?![\\d\\p{L}]|[./-]\\d)';
function shape(pattern: string, parts: DateShape['parts']): DateShape {
  return { pattern: new RegExp(pattern, 'gu'), parts };
}

function numeric(first: number, second: number, year: number | null, order: DateOrder): Parts {
  const ambiguous = first <= 12 && second <= 12 && first !== second;
  // Where only one order gives a month, it is that one.
  const dayFirst = first > 12 || (second <= 12 && order === 'day-first');
  return dayFirst
    ? { year, month: second, day: first, ambiguous }
    : { year, month: first, day: second, ambiguous };
}

/** Every way of writing dates in numbers that is read, the surest first: what one has matched no later one sees. */
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
