import { characters, plainText } from '../charts/plain-text.ts';
import type { Interval } from '../model/measure.ts';

/** Select Graphic Rendition codes (ECMA-48): the colours that every terminal theme has. */
const CODES = { bold: 1, dim: 2, cyan: 36 } as const;

/** Text in a look, or as it is where colour was not asked for. */
export type Paint = (look: keyof typeof CODES, text: string) => string;

/** @param colour - whether the terminal takes escape codes */
export function painter(colour: boolean): Paint {
  return (look, text) => (colour ? `\u001b[${CODES[look]}m${text}\u001b[0m` : text);
}

/**
 * Words that open an address when they are clicked, in terminals that know links (OSC 8); others
 * show the words alone.
 *
 * @example
 * ```ts
 * linked('report.html', 'file:///report.html');
 * // '\u001b]8;;file:///report.html\u001b\\report.html\u001b]8;;\u001b\\'
 * ```
 */
export function linked(words: string, address: string): string {
  return `\u001b]8;;${plainText(address)}\u001b\\${plainText(words)}\u001b]8;;\u001b\\`;
}

/**
 * Breaks a text into lines of at most so many characters, between words; a word that is longer is
 * broken where it must be.
 *
 * @example
 * ```ts
 * wrapLines('one two three', 7); // ['one two', 'three']
 * wrapLines('abcdefgh', 4); // ['abcd', 'efgh']
 * ```
 */
export function wrapLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plainText(text)
    .split(' ')
    .flatMap((whole) => chunks(whole, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function chunks(word: string, width: number): string[] {
  const parts = characters(word);
  const pieces: string[] = [];
  for (let at = 0; at < parts.length; at += width) {
    pieces.push(parts.slice(at, at + width).join(''));
  }
  return pieces.length === 0 ? [''] : pieces;
}

/**
 * A share as a small bar: `●` for what was counted, `━` for what so few cases leave open, `·` for
 * the rest of the way from 0 to 100%.
 *
 * @param cells - how many characters it is long
 * @example
 * ```ts
 * shareBar(0.5, [0.2, 0.8], 10); // '··━━━●━━··'
 * shareBar(0, [0, 0], 4); // '●···'
 * ```
 */
export function shareBar(value: number, [low, high]: Interval, cells: number): string {
  const cell = (share: number): number =>
    Math.min(cells - 1, Math.max(0, Math.floor(share * cells)));
  // An end that falls between two cells belongs to the one before it.
  const last = Math.max(cell(low), Math.min(cells - 1, Math.ceil(high * cells) - 1));
  return Array.from({ length: cells }, (_, at) => {
    if (at === cell(value)) return '●';
    return at >= cell(low) && at <= last ? '━' : '·';
  }).join('');
}
