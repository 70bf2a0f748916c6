import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RowRecord } from '../../model/record.ts';
import { cellCut, cellsRejoined, quoteBroken, rowSetAside } from '../messages.ts';
import { asideReason } from './aside.ts';
import type { TableLayout } from './table-layout.ts';
import { cleanCell, isClean } from './clean-cell.ts';
import { fitRow } from './fit-row.ts';
import type { RawRow } from './split-rows.ts';

/** The longest cell that is kept whole: a book's chapter, far more than any mail. */
const LONGEST_CELL = 100_000;

/** Templates put the rows that are to be deleted at the top; further down nothing is one. */
const LAST_EXAMPLE_ROW = 200;

/**
 * Reads the rows below a header and adds them to a list, in their order.
 *
 * @param rows - what is found is added to it
 * @returns what was amiss: rows set aside, cells joined or cut
 */
export function bodyRows(
  layout: TableLayout,
  body: readonly RawRow[],
  rows: RowRecord[],
): Diagnostic[] {
  const { file, delimiter, columns, names, profiles } = layout;
  const width = columns.length;
  const diagnostics: Diagnostic[] = [];
  for (const raw of body) {
    const place = { file, row: raw.row };
    const cells = cleanCells(raw.cells, width);
    const mayBeExample = raw.row <= LAST_EXAMPLE_ROW;
    const broken = raw.quoteBroken && raw.cells.length !== width;
    const reason = broken ? 'quote-broken' : asideReason(cells, names, mayBeExample);
    if (reason !== null) {
      diagnostics.push(rowSetAside(place, reason, raw.cells.join(' ')));
      continue;
    }
    if (raw.quoteBroken) diagnostics.push(quoteBroken(place, raw.cells.join(delimiter)));
    const fits = cells.length === width;
    if (!fits && cells.slice(width).some((cell) => cell !== ''))
      diagnostics.push(cellsRejoined(place, raw.cells.length, width));
    const fitted = fits ? cells : fitRow(raw.cells, profiles, delimiter).map(cleanCell);
    rows.push({ place, cells: cutLongCells(fitted, place, columns, diagnostics) });
  }
  return diagnostics;
}

/** The cells without blanks around them, and at least as many as the table has columns. */
function cleanCells(cells: readonly string[], width: number): readonly string[] {
  if (cells.length >= width && cells.every(isClean)) return cells;
  const cleaned = cells.map(cleanCell);
  while (cleaned.length < width) cleaned.push('');
  return cleaned;
}

function cutLongCells(
  cells: readonly string[],
  place: RowRecord['place'],
  columns: readonly string[],
  diagnostics: Diagnostic[],
): readonly string[] {
  if (cells.every((cell) => cell.length <= LONGEST_CELL)) return cells;
  return cells.map((cell, at) => {
    if (cell.length <= LONGEST_CELL) return cell;
    diagnostics.push(cellCut(place, columns[at] ?? '', cell.length, LONGEST_CELL));
    return cleanCell(cell.slice(0, LONGEST_CELL));
  });
}
