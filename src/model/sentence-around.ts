import type { Evidence } from './finding.ts';

/** A stretch of a text with the marks that lie in it. */
export interface MarkedSentence {
  readonly sentence: string;
  /** Offsets are UTF-16 code units of `sentence`. */
  readonly marks: readonly Evidence[];
}

/** A quotation longer than this is cut around its first mark. */
const LONGEST = 260;

/** How much of a long sentence stays before its first mark. */
const BEFORE = 90;

const END_OF_SENTENCE = /[.!?…]["'”’)\]]*\s+(?=["'“‘(]?[A-Z0-9])|\s*\n\s*/g;

/**
 * The sentence in which a piece of evidence stands, with all evidence in it as marks. A long one
 * is cut at words around the first mark, with an ellipsis where something is left out.
 *
 * @example
 * ```ts
 * const text = 'It was close. You were late twice. Thank you.';
 * const late = { start: 23, end: 27, text: 'late' };
 * sentenceAround(text, late, [late]).sentence; // 'You were late twice.'
 * sentenceAround(text, late, [late]).marks; // [{ start: 9, end: 13, text: 'late' }]
 * ```
 */
export function sentenceAround(
  text: string,
  first: Evidence,
  evidence: readonly Evidence[],
): MarkedSentence {
  let [from, to] = bounds(text, first);
  let [before, after] = ['', ''];
  if (to - from > LONGEST) {
    const start = Math.max(from, wordStart(text, first.start - BEFORE));
    const end = Math.min(to, wordEnd(text, Math.max(first.end, start + LONGEST)));
    [before, after] = [start > from ? '… ' : '', end < to ? ' …' : ''];
    [from, to] = [start, end];
  }
  while (from < first.start && /\s/.test(text.charAt(from))) from += 1;
  while (to > first.end && /\s/.test(text.charAt(to - 1))) to -= 1;
  const marks = evidence
    .filter(({ start, end }) => start >= from && end <= to)
    .sort((a, b) => a.start - b.start)
    .map((mark) => shift(mark, before.length - from));
  return { sentence: `${before}${text.slice(from, to)}${after}`, marks };
}

function shift({ start, end, text }: Evidence, by: number): Evidence {
  return { start: start + by, end: end + by, text };
}

function bounds(text: string, { start, end }: Evidence): [number, number] {
  let from = 0;
  for (const match of text.matchAll(END_OF_SENTENCE)) {
    const next = match.index + match[0].length;
    if (next <= start) from = next;
    else if (match.index >= end - 1) return [from, next];
  }
  return [from, text.length];
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', Math.max(0, at));
  return at <= 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}
