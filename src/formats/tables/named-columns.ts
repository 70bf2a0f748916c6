import { cleanCell } from './clean-cell.ts';
import { commonestWidth } from './find-delimiter.ts';
import type { RawRow } from './split-rows.ts';

/**
 * A name for each column, `''` for a column without one. Rows that are wider than the header have
 * a nameless column in front if their first cells count up or are empty, and nameless columns behind otherwise.
 *
 * @param header - `null` where the table has no header
 *
 * @example
 * ```ts
 * namedColumns(['a'], [{ row: 2, cells: ['0', 'x'], quoteBroken: false }]); // ['', 'a']
 * namedColumns(['a', ''], []); // ['a', '']
 * ```
 */
export function namedColumns(header: readonly string[] | null, body: readonly RawRow[]): string[] {
  const width = Math.max(1, commonestWidth(body));
  if (header === null) return Array<string>(width).fill('');
  const names = header.map((name) => cleanCell(name).replace(/\s+/g, ' '));
  const widest = body.filter(({ cells }) => cells.length === width);
  // A program writes as many cells in every row; where many rows fit the header, the longer ones
  // hold a delimiter too many.
  const fitting = body.filter(({ cells }) => cells.length === names.length).length;
  const isWider = widest.length * 2 > body.length && fitting * 5 < body.length;
  const missing = isWider ? width - names.length : 0;
  if (missing === 1 && isIndex(widest)) return ['', ...names];
  const wide = body.some(({ cells }) => cells.slice(names.length).some((cell) => cell.trim()));
  return missing > 0 && wide ? [...names, ...Array<string>(missing).fill('')] : names;
}

/** Whether the first cells are all empty or count up. */
function isIndex(rows: readonly RawRow[]): boolean {
  if (rows.every(({ cells }) => cells[0]?.trim() === '')) return true;
  const numbers = rows.map(({ cells }) => (/^\d+$/.test(cells[0] ?? '') ? Number(cells[0]) : NaN));
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? NaN))
    ? !Number.isNaN(numbers[0] ?? NaN)
    : false;
}
