/**
 * A word as a shell takes it whole, to be copied: bare where it can be, in double quotes where
 * these keep it as it is in every shell, and else as POSIX.1-2024 quotes. No control character
 * is written as itself, so that none reaches the terminal that shows the word.
 *
 * @example
 * ```ts
 * shellWord('Company'); // 'Company'
 * shellWord('Applied on'); // '"Applied on"'
 * shellWord('$ a year'); // "'$ a year'"
 * shellWord('two\nlines'); // "$'two\\nlines'"
 * ```
 */
export function shellWord(word: string): string {
  if (/^[\w.-]+$/.test(word)) return word;
  if (HIDDEN.test(word)) return `$'${word.replace(HIDDEN_OR_QUOTED, escaped)}'`;
  if (!/["$`\\!%]/.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const HIDDEN_OR_QUOTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}'\\]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A character by its UTF-8 bytes in octal, which all shells that know this form read. */
function escaped(character: string): string {
  const bytes = Array.from(new TextEncoder().encode(character));
  const octal = (): string =>
    bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  return NAMED[character] ?? (/['\\]/.test(character) ? `\\${character}` : octal());
}
