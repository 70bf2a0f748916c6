import type { PartialDate } from './calendar-date.ts';
import type { Interval, Share } from './measure.ts';

/**
 * A count with its noun in the right number. Words up to nine are spelled out only by `countWord`.
 *
 * @example
 * ```ts
 * plural(1, 'note'); // '1 note'
 * plural(0, 'reply', 'replies'); // '0 replies'
 * ```
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * A small count as a word, a larger one as digits.
 *
 * @example
 * ```ts
 * countWord(3); // 'three'
 * countWord(48); // '48'
 * ```
 */
export function countWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/**
 * A share of 1 as whole per cent, halves rounded up. What is not nothing is not called nothing.
 *
 * @example
 * ```ts
 * percent(0.294); // '29%'
 * percent(0.001); // 'under 1%'
 * ```
 */
export function percent(value: number): string {
  return value > 0 && value < 0.005 ? 'under 1%' : `${Math.round(value * 100)}%`;
}

/**
 * An interval of shares, ready for a sentence.
 *
 * @example
 * ```ts
 * percentInterval([0.161, 0.466]); // '16 to 47%'
 * ```
 */
export function percentInterval([low, high]: Interval): string {
  return `${Math.round(low * 100)} to ${percent(high)}`;
}

/**
 * Count, base and interval, in that order; without a base there is nothing to say but that.
 *
 * @example
 * ```ts
 * shareWords({ unit: 'share', count: 9, n: 31, value: 9 / 31, interval: [0.161, 0.466] }); // '9 of 31, 16 to 47%'
 * ```
 */
export function shareWords(share: Share): string {
  return share.n === 0
    ? 'none yet'
    : `${share.count} of ${share.n}, ${percentInterval(share.interval)}`;
}

/**
 * A rank as people say it.
 *
 * @example
 * ```ts
 * ordinal(1); // '1st'
 * ordinal(12); // '12th'
 * ```
 */
export function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}

/**
 * A list as a sentence holds it.
 *
 * @example
 * ```ts
 * listWords(['a', 'b', 'c']); // 'a, b and c'
 * ```
 */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as exactly as it is known.
 *
 * @example
 * ```ts
 * dateWords({ iso: '2026-03-09', precision: 'day' }); // '9 March 2026'
 * dateWords({ iso: '2026-03', precision: 'month' }); // 'March 2026'
 * ```
 */
export function dateWords(date: PartialDate): string {
  const [year = '', month, day] = date.iso.split('-');
  if (month === undefined || date.precision === 'year') return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined || date.precision === 'month'
    ? `${name} ${year}`
    : `${Number(day)} ${name} ${year}`;
}

/**
 * The first letter of a sentence in upper case, the rest as it is.
 *
 * @example
 * ```ts
 * sentenceCase('nine of them'); // 'Nine of them'
 * ```
 */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
