import { cellKind, type CellKind } from './cell-kind.ts';

/** What the cells of a column mostly look like, from rows that have the right length. */
export interface ColumnProfile {
  readonly kind: CellKind;
  /** Mean length of its cells, in characters. */
  readonly length: number;
}

/**
 * The profile of each column.
 *
 * @example
 * ```ts
 * profileColumns([['Acorn', '2026-01-14']], 2).map(({ kind }) => kind); // ['label', 'date']
 * ```
 */
export function profileColumns(
  rows: readonly (readonly string[])[],
  width: number,
): ColumnProfile[] {
  const sample = rows.slice(0, 200);
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<CellKind, number>();
    let letters = 0;
    for (const cells of sample) {
      const cell = cells[column] ?? '';
      letters += cell.length;
      const kind = cellKind(cell);
      if (kind !== 'empty') counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const [kind] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['empty'];
    return { kind, length: letters / Math.max(1, sample.length) };
  });
}

/**
 * Gives a row as many cells as the table has columns. Missing cells are empty; of too many cells,
 * those neighbours are joined again whose joint lets the rest fit their columns best, since a
 * delimiter in a salary or a sentence was not quoted.
 *
 * @example
 * ```ts
 * const columns = profileColumns([['Acorn', 'Rejected. Too junior, they said.', '2026-01-14']], 3);
 * fitRow(['Birch', 'Rejected', ' no reason', '2026-02-01'], columns, ',');
 * // ['Birch', 'Rejected, no reason', '2026-02-01']
 * ```
 */
export function fitRow(
  cells: readonly string[],
  columns: readonly ColumnProfile[],
  delimiter: string,
): string[] {
  const surplus = cells.length - columns.length;
  if (surplus <= 0) return [...cells, ...Array<string>(-surplus).fill('')];
  if (cells.slice(columns.length).every((cell) => cell.trim() === ''))
    return cells.slice(0, columns.length);
  let best: string[] = [];
  let highest = -Infinity;
  // The last column wins a tie: notes stand last, and notes hold most commas.
  for (let at = 0; at < columns.length; at += 1) {
    const parts = cells.slice(at, at + surplus + 1);
    const joined = [...cells.slice(0, at), parts.join(delimiter), ...cells.slice(at + surplus + 1)];
    const score = fitness(joined, columns) + jointScore(parts, columns[at]);
    if (score >= highest) [best, highest] = [joined, score];
  }
  return best;
}

function fitness(cells: readonly string[], columns: readonly ColumnProfile[]): number {
  return columns.filter(({ kind }, at) => agrees(cellKind(cells[at] ?? ''), kind)).length;
}

function agrees(found: CellKind, usual: CellKind): boolean {
  return found === usual || (usual === 'prose' && found === 'label');
}

/** Digits in threes and a blank after the comma say that the parts were one; long columns hold commas. */
function jointScore(parts: readonly string[], column: ColumnProfile | undefined): number {
  const thousands = parts.slice(1).every((part) => /^\d{3}(?!\d)/.test(part));
  const blanks = parts.slice(1).every((part) => /^\s/.test(part));
  return (thousands ? 2 : 0) + (blanks ? 1 : 0) + (column?.kind === 'prose' ? 0.75 : 0);
}
