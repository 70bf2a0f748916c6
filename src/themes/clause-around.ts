import type { Evidence } from '../model/finding.ts';

/** Where what is said turns to something else: the end of a sentence, or a contrast. */
const TURN =
  /[.!?…]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu})|[\n;]|,?\s+\b(?:but|however|although|though|whereas|while|yet)\b/giu;

/**
 * The part of a sentence in which a piece of evidence stands, without what a "but" sets against it.
 *
 * @example
 * ```ts
 * clauseAround('Good SQL, but little Kafka.', { start: 14, end: 20, text: 'little' }); // ' little Kafka.'
 * ```
 */
export function clauseAround(text: string, { start, end }: Evidence): string {
  let from = 0;
  for (const match of text.matchAll(TURN)) {
    const next = match.index + match[0].length;
    if (next <= start) from = next;
    else if (match.index >= end - 1) return text.slice(from, match.index + 1);
  }
  return text.slice(from);
}
