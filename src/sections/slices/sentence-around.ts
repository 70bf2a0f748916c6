/** The longest quotation taken out of a note, in UTF-16 code units. */
const LONGEST = 320;

/** Where one sentence stops and the next begins: after its mark and any closing quote, or at a new line. */
const BREAK = /[.!?]["”’')\]]*\s+|\n+/g;

/**
 * Offsets of the sentence that holds a stretch of a text, or of the sentences that it touches.
 * A sentence that goes on and on is cut to about 320 code units around the stretch.
 *
 * @example
 * ```ts
 * sentenceAround('It was fine. You came late. Sorry.', 17, 26); // [13, 27]
 * ```
 */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = 0;
  let to = text.trimEnd().length;
  for (const { 0: found, index } of text.matchAll(BREAK)) {
    const after = index + found.length;
    if (after <= start) from = after;
    else if (after >= end) {
      to = index + found.trimEnd().length;
      break;
    }
  }
  const [earliest, latest] = [start - LONGEST / 2, Math.max(end, start + LONGEST / 2)];
  return to - from <= LONGEST
    ? [from, Math.max(to, end)]
    : [Math.max(from, earliest), Math.max(end, Math.min(to, latest))];
}
