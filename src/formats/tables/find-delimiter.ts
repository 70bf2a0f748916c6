import { splitRows, type RawRow } from './split-rows.ts';

/** What separates cells, the commonest first: of two that fit equally the first is taken. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How many rows are tried. */
const ROWS_TRIED = 200;

/** A delimiter and how well it fits, from 0 to 1. */
export interface DelimiterFit {
  readonly delimiter: string;
  /** The commonest number of cells in a row. */
  readonly width: number;
  readonly fit: number;
}

/**
 * The delimiter under which most rows have the same number of cells, and more than one. A file of
 * one column fits none: its delimiter is a comma, its fit 0.
 *
 * @example
 * ```ts
 * findDelimiter('a;b\n1,5;2\n').delimiter; // ';'
 * ```
 */
export function findDelimiter(text: string): DelimiterFit {
  const stated = /^\s*sep=([,;|\t])\r?\n/i.exec(text)?.[1];
  if (stated !== undefined) return { ...fitOf(text, stated), delimiter: stated, fit: 1 };
  let best: DelimiterFit = { delimiter: ',', width: 1, fit: 0 };
  for (const delimiter of DELIMITERS) {
    const candidate = fitOf(text, delimiter);
    if (candidate.fit > best.fit) best = candidate;
  }
  return best;
}

function fitOf(text: string, delimiter: string): DelimiterFit {
  const rows = splitRows(text, delimiter, ROWS_TRIED).filter(
    ({ cells }) => cells.length > 1 || cells[0]?.trim() !== '',
  );
  const width = commonestWidth(rows);
  if (width < 2) return { delimiter, width, fit: 0 };
  const regular = rows.filter((row) => row.cells.length === width && !row.quoteBroken).length;
  return { delimiter, width, fit: (regular / rows.length) * (1 - 1 / (width + 1)) };
}

/**
 * The commonest number of cells among rows of more than one; 1 where there is no such row.
 *
 * @example
 * ```ts
 * commonestWidth([{ cells: ['a'] }, { cells: ['a', 'b'] }]); // 2
 * ```
 */
export function commonestWidth(rows: readonly Pick<RawRow, 'cells'>[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let best = 1;
  for (const [width, count] of counts) {
    if (best === 1 || count > (counts.get(best) ?? 0)) best = width;
  }
  return best;
}
