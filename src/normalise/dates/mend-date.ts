import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { DateOrder } from '../../model/normalised.ts';
import { foldInPlace } from '../fold.ts';
import { findDates } from './find-dates.ts';
import { MONTHS } from './month-names.ts';

/** Below this likeness a word is no misspelt month; "setpember" and "september" are at 0.97. */
const MISSPELT = 0.88;

/** Names of months long enough to be recognised with a letter wrong. */
const LONG_MONTHS = [...MONTHS.keys()].filter((name) => name.length >= 4);

/**
 * The date that a cell with a typing error most likely means; `null` where nothing is likely.
 * What is mended: a separator left out or doubled, O for 0, a month misspelt, day and month swapped
 * in an ISO date, a digit too many, left out or swapped in the year. A day that its month does not
 * have leaves the month.
 *
 * @param year - the year that the neighbours of the cell are in
 *
 * @example
 * ```ts
 * mendDate('8/82019', 'month-first', '2020-05-01', 2019); // { iso: '2019-08-08', precision: 'day' }
 * mendDate('14 Janurary 2026', 'day-first', '2026-05-01', 2026); // { iso: '2026-01-14', precision: 'day' }
 * mendDate('31/04/2026', 'day-first', '2026-05-01', 2026); // { iso: '2026-04', precision: 'month' }
 * mendDate('soon', 'day-first', '2026-05-01', 2026); // null
 * ```
 */
export function mendDate(
  cell: string,
  order: DateOrder,
  today: IsoDay,
  year: number,
): PartialDate | null {
  if (!/\d/.test(cell)) return null;
  const text = withMonth(foldInPlace(cell.trim()).replace(/(?<=\d)[oO]|[oO](?=\d)/g, '0'));
  for (const rewrite of REWRITES) {
    for (const candidate of rewrite(text, year)) {
      const [found] = candidate === cell ? [] : findDates(candidate, order, today);
      if (found?.date != null && found.date.precision !== 'year') return found.date;
    }
  }
  return null;
}

/** Ways to put a date right, the likeliest first; each gives candidates, the likeliest first. */
const REWRITES: readonly ((text: string, year: number) => readonly string[])[] = [
  (text) => [text],
  (text) => [text.replace(/(\d)\s*[./-][\s./-]*(?=\d)/g, text.includes('.') ? '$1.' : '$1/')],
  (text) => [text.replace(/^(\d{1,2})[./-](\d{1,2})((?:19|20)\d{2})$/, '$1/$2/$3')],
  (text) => [text.replace(/^(\d{2})(\d{2})[./-]((?:19|20)\d{2})$/, '$1/$2/$3')],
  (text) => [text.replace(/^(\d{4})[./-]?(\d{2})[./-]?(\d{2})(?!\d)/, '$1-$2-$3')],
  // Day and month of an ISO date are swapped.
  (text) => [text.replace(/^(\d{4})-(1[3-9]|[23]\d)-(0?\d|1[0-2])(?!\d)/, '$1-$3-$2')],
  withYear,
  // There is no such day: what is left of it is its month.
  (text) => [
    text.replace(/^(\d{4})[./-](\d{1,2})[./-]\d{1,2}(?!\d)/, '$1-$2'),
    text.replace(/^(?:29|3\d)[./-](\d{1,2})[./-](\d{4})(?!\d)/, '$1/$2'),
    text.replace(/^(\d{1,2})[./-](?:29|3\d)[./-](\d{4})(?!\d)/, '$1/$2'),
    text.replace(/^(?:29|3\d)\S*\s+(\p{L}+\s+\d{4})$/u, '$1'),
    text.replace(/^(\p{L}+)\s+(?:29|3\d)\S*\s+(\d{4})$/u, '$1 $2'),
  ],
];

function withMonth(text: string): string {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    if (MONTHS.has(word)) return word;
    const like = LONG_MONTHS.map((name) => [name, JaroWinkler(word, name)] as const);
    const [name, likeness] = like.reduce((a, b) => (b[1] > a[1] ? b : a));
    return likeness >= MISSPELT ? name : word;
  });
}

/** The text with each year that its first or last number may be, the nearest to the neighbours' first. */
function withYear(text: string, year: number): string[] {
  const match = /^(\d{3,5})(?=[./-]\d)|(?<=\d[./-]|\s)(\d{3,5})$/.exec(text);
  if (match === null) return [];
  const years = [...new Set(variants(match[0]))]
    .filter((candidate) => Math.abs(candidate - year) <= 5)
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
  return years.map(
    (candidate) =>
      text.slice(0, match.index) + String(candidate) + text.slice(match.index + match[0].length),
  );
}

/** Numbers of four digits that are one slip away: a digit too many, too few, wrong, or two swapped. */
function variants(digits: string): number[] {
  const found: string[] = [];
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, after] = [digits.slice(0, at), digits.slice(at)];
    found.push(before + after.slice(1));
    if (after.length >= 2)
      found.push(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (let digit = 0; digit <= 9; digit += 1)
      found.push(before + String(digit) + after, before + String(digit) + after.slice(1));
  }
  return found.filter((text) => /^[12]\d{3}$/.test(text)).map(Number);
}
