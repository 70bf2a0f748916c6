/*
 * What a character is to the scanner, by its UTF-16 code unit. A table for ASCII, ranges beyond:
 * the scanner asks for every character of every note.
 */

/** A blank. */
export const SPACE = 0;
/** A letter of any script. */
export const LETTER = 1;
/** 0 to 9. */
export const DIGIT = 2;
/** A comma or a round bracket. */
export const COMMA = 3;
/** What may end a sentence. */
export const STOP = 4;
/** A colon or a semicolon. */
export const COLON = 5;
/** A hyphen or a dash. */
export const DASH = 6;
/** An apostrophe, straight or curly. */
export const APOSTROPHE = 7;
/** A sign of money. */
export const CURRENCY = 8;
/** The end of a line, or a bullet. */
export const NEWLINE = 9;
/** What may stand inside or behind a word: `+`, `#`, `&`. */
export const JOINER = 10;
/** Anything else: it parts words and says nothing. */
export const OTHER = 11;

const ascii = new Uint8Array(128).fill(OTHER);
for (let code = 0; code <= 32; code += 1) ascii[code] = SPACE;
for (const code of [10, 13]) ascii[code] = NEWLINE;
for (let at = 0; at < 26; at += 1) ascii[65 + at] = ascii[97 + at] = LETTER;
for (let at = 0; at < 10; at += 1) ascii[48 + at] = DIGIT;
const kinds: readonly (readonly [string, number])[] = [
  [',()', COMMA],
  ['.!?', STOP],
  [':;', COLON],
  ['-', DASH],
  ["'`", APOSTROPHE],
  ['$', CURRENCY],
  ['+#&', JOINER],
];
for (const [characters, kind] of kinds) {
  for (const character of characters) ascii[character.charCodeAt(0)] = kind;
}

const beyond = new Map<number, number>([
  [0xa0, SPACE],
  [0xa3, CURRENCY],
  [0xd7, OTHER],
  [0xf7, OTHER],
  [0x2013, DASH],
  [0x2014, DASH],
  [0x2018, APOSTROPHE],
  [0x2019, APOSTROPHE],
  [0x2026, STOP],
  [0x2022, NEWLINE],
  [0x20ac, CURRENCY],
  [0x202f, SPACE],
]);

/**
 * The kind of a UTF-16 code unit.
 *
 * @example
 * ```ts
 * kindOf('ü'.charCodeAt(0)) === LETTER; // true
 * kindOf('’'.charCodeAt(0)) === APOSTROPHE; // true
 * ```
 */
export function kindOf(code: number): number {
  if (code < 128) return ascii[code]!;
  const known = beyond.get(code);
  if (known !== undefined) return known;
  // Letters of most scripts; signs, arrows, emoji (as surrogates) and private use are none.
  const isLetter = (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0xd800);
  return isLetter ? LETTER : OTHER;
}
