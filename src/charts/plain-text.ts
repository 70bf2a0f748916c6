import { textWidth } from './text-width.ts';

/** No label is longer; more would be cut anyway. In UTF-16 code units. */
const LONGEST = 400;

/** Turn the direction of what follows, and could make a label read as another. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that may stand in a drawing, a table or a terminal: on one line, without control and
 * direction characters, and with U+FFFD for half a character.
 *
 * @example
 * ```ts
 * plainText('two\n lines\u0000\u202e'); // 'two lines'
 * ```
 */
export function plainText(text: string): string {
  return text
    .replace(DIRECTION_MARKS, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The characters of a text as readers see them: an emoji of several parts is one.
 *
 * @example
 * ```ts
 * characters('e\u0301a'); // ['e\u0301', 'a']
 * ```
 */
export function characters(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * A text that fits a width, cut between characters as readers see them and marked with an ellipsis.
 *
 * @param width - in the unit of the size
 * @example
 * ```ts
 * fitText('Assessments', 200, 14); // 'Assessments'
 * fitText('Assessments', 60, 14); // 'Asses…'
 * ```
 */
export function fitText(text: string, width: number, size: number): string {
  const whole = plainText(text.slice(0, LONGEST));
  if (text.length <= LONGEST && textWidth(whole, size) <= width) return whole;
  const room = width - textWidth('…', size);
  let kept = '';
  for (const character of characters(whole)) {
    if (textWidth(kept + character, size) > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * A text on at most two lines that fit a width, broken between words; what is left is cut.
 *
 * @example
 * ```ts
 * wrapText('Company research', 70, 12); // ['Company', 'research']
 * wrapText('Salary', 70, 12); // ['Salary']
 * ```
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const words = plainText(text.slice(0, LONGEST)).split(' ');
  let first = '';
  while (words.length > 0 && textWidth(`${first} ${words[0]}`.trim(), size) <= width) {
    first = `${first} ${words.shift()!}`.trim();
  }
  if (words.length === 0) return [first];
  const rest = fitText(words.join(' '), width, size);
  return first === '' ? [rest] : [first, rest];
}
