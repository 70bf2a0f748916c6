/** Why words are marked; each has its own line and tint, and a name in the legend. */
export type MarkKind = 'gap' | 'praise' | 'possibly' | 'outside';

/** Words to mark: offsets in UTF-16 code units, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/** A stretch of a text that is marked in one way, or not at all. */
export interface Piece {
  readonly text: string;
  readonly kind: MarkKind | null;
}

/**
 * Cuts a text along its marks; the pieces joined are the text. Where marks overlap, the one that
 * begins first keeps the words. Marks that lie outside the text are cut to it or left out.
 *
 * @example
 * ```ts
 * markedPieces('Came late.', [{ start: 5, end: 9, kind: 'gap' }]);
 * // [{ text: 'Came ', kind: null }, { text: 'late', kind: 'gap' }, { text: '.', kind: null }]
 * markedPieces('Late', []).length; // 1
 * ```
 */
export function markedPieces(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of [...marks].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), kind: null });
    pieces.push({ text: text.slice(from, to), kind });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: null });
  return pieces;
}
