import { ATTRIBUTE_KEYS } from './attribute-keys.ts';

/** `Key: value`, `**Key:** value`, `- Key: value`, with a key of at most four words. */
const ATTRIBUTE =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?([\p{L}][\p{L}\p{N}'’/ _-]{0,38}?)(?:\*\*|__)?\s*[:：](?:\*\*|__)?(?:\s+|$)(.*)$/u;

/** Values are short facts: a company, a date. What is longer is a sentence that has a colon in it. */
const LONGEST_VALUE = 120;

/** The lines at the top of a text, as attributes, and what is left of it. */
export interface Headed {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rest: string;
  /** Lines taken away from the top. */
  readonly lines: number;
}

/**
 * Reads `Key: value` lines at the top of a text. Keys come out in lower case. A line whose value is
 * a sentence ends them, and so does a key that states no fact, or any other line that is not blank.
 *
 * @example
 * ```ts
 * leadingAttributes('Company: Acorn Ltd\nStage: phone screen\n\nToo junior.').rest; // 'Too junior.'
 * leadingAttributes('Verdict: they said that I should come back in two years. Fair.').lines; // 0
 * ```
 */
export function leadingAttributes(text: string): Headed {
  const attributes: Record<string, string> = {};
  const lines = text.split(/\r\n?|\n/);
  let taken = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, key, value] = ATTRIBUTE.exec(line) ?? [];
    if (key === undefined || value === undefined || isSentence(value)) break;
    const name = key.trim().toLowerCase();
    if (!name.split(/[^\p{L}]+/u).some((word) => ATTRIBUTE_KEYS.has(word))) break;
    // "Feedback:" over a paragraph is a heading, not an attribute.
    if (value.trim() === '') break;
    attributes[name] ??= plain(value);
    taken = at + 1;
  }
  return { attributes, rest: lines.slice(taken).join('\n').trim(), lines: taken };
}

function isSentence(value: string): boolean {
  return value.length > LONGEST_VALUE || /[.!?]\s+\p{L}|\p{L}{3,}[.!?]$/u.test(value.trim());
}

function plain(value: string): string {
  return value
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)/g, '')
    .trim();
}
