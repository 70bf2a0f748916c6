import { findDates } from '../dates/find-dates.ts';
import { fold } from '../fold.ts';
import { hasJobWords } from './job-words.ts';
import { speakerOf } from './speakers.ts';

/** The longest name of a company, in words. */
const MOST_WORDS = 5;

/** Words that begin titles of notes and no names of companies. */
const TITLE_WORDS =
  /^(?:notes?|feedback|interview|log|diary|journal|session|mock|first|second|final|my|what|why|how|outcome|result|call|phone|mail|email|re|fwd?|untitled|dear|hi|hello)\b/;

/**
 * The company that a title, a heading or the name of a file begins with: "Acorn Ltd - analyst" or
 * "2026-02-03 Acorn Ltd.md"; `null` where it begins with something else.
 *
 * @example
 * ```ts
 * companyGuess('2026-02-03 Acorn Foods, Clerk'); // 'Acorn Foods'
 * companyGuess('Session 3, mock interview'); // null
 * ```
 */
export function companyGuess(title: string): string | null {
  let text = title.replace(/_/g, ' ');
  for (const { start, end } of findDates(text, 'day-first', '2026-01-01').reverse())
    text = `${text.slice(0, start)}|${text.slice(end)}`;
  const parts = text.split(/\s+[-–—@]\s+|[|,:(]/).map((part) => part.trim());
  const first = parts.find((part) => /\p{L}/u.test(part)) ?? '';
  const words = first.split(/\s+/);
  const named = /^\p{Lu}/u.test(first) && words.length <= MOST_WORDS && first.length >= 3;
  if (!named || TITLE_WORDS.test(fold(first)) || hasJobWords(first)) return null;
  return speakerOf(first) === 'unknown' ? first : null;
}
