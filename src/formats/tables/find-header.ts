import { cellKind } from './cell-kind.ts';
import { HEADER_WORDS } from './header-words.ts';
import type { RawRow } from './split-rows.ts';

/** How many rows that are not blank are looked at for a header. */
const ROWS_SEARCHED = 30;

interface Candidate {
  readonly at: number;
  readonly filled: number;
  readonly words: number;
}

/**
 * The place of the header among the rows; -1 where there is none. A header row is nearly full, its
 * cells are short labels, and it either speaks of companies, dates and notes, or stands over
 * columns whose cells look different from it.
 *
 * @example
 * ```ts
 * const row = (...cells) => ({ row: 1, cells, quoteBroken: false });
 * findHeader([row('My search', ''), row('Company', 'Date'), row('Acorn Ltd', '2026-01-14')], 2); // 1
 * ```
 */
export function findHeader(rows: readonly RawRow[], width: number): number {
  const candidates = candidatesAmong(rows, width);
  const words = Math.max(0, ...candidates.map((candidate) => candidate.words));
  const needed = width <= 2 ? 1 : 2;
  if (words >= needed) {
    // A group row above ("Company,,,Interview,,") shares words with the header but leaves gaps.
    const wordy = candidates.filter((candidate) => candidate.words >= Math.max(needed, words - 1));
    const fullest = Math.max(...wordy.map(({ filled }) => filled));
    const best = wordy.find(({ filled }) => filled >= fullest * 0.9);
    return best?.at ?? -1;
  }
  const full = candidates.find(({ filled }) => filled >= 0.7);
  return full && standsOut(rows, full.at) ? full.at : -1;
}

function candidatesAmong(rows: readonly RawRow[], width: number): Candidate[] {
  const found: Candidate[] = [];
  let seen = 0;
  for (let at = 0; at < rows.length && seen < ROWS_SEARCHED; at += 1) {
    const cells = (rows[at]?.cells ?? []).filter((cell) => cell.trim() !== '');
    if (cells.length === 0) continue;
    seen += 1;
    const labels = cells.filter((cell) => cellKind(cell) === 'label');
    // A day or an address is what stands under a header, never in it.
    const isEntry = cells.some((cell) => ['date', 'link'].includes(cellKind(cell)));
    if (isEntry || labels.length < cells.length * 0.8 || (cells.length < 2 && width > 1)) continue;
    const words = labels.filter(hasHeaderWord).length;
    found.push({ at, filled: cells.length / Math.max(1, width), words });
  }
  return found;
}

function hasHeaderWord(cell: string): boolean {
  const words = cell
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.length <= 7 && words.some((word) => HEADER_WORDS.has(word));
}

/** Whether some column below looks different from the cell that would name it. */
function standsOut(rows: readonly RawRow[], at: number): boolean {
  const below = rows.slice(at + 1, at + 1 + ROWS_SEARCHED);
  return (rows[at]?.cells ?? []).some((cell, column) => {
    if (cellKind(cell) !== 'label') return false;
    const kinds = below.map((row) => cellKind(row.cells[column] ?? ''));
    const filled = kinds.filter((kind) => kind !== 'empty');
    const other = filled.filter((kind) => kind !== 'label').length;
    return filled.length > 0 && other > filled.length / 2;
  });
}
