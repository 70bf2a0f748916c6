import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RowRecord, Table } from '../../model/record.ts';
import {
  cellCut,
  cellsRejoined,
  headerMissing,
  quoteBroken,
  rowSetAside,
  type AsideReason,
} from '../messages.ts';
import { asideReason } from './aside.ts';
import { cleanCell } from './clean-cell.ts';
import { commonestWidth } from './find-delimiter.ts';
import { findHeader } from './find-header.ts';
import { fitRow, profileColumns } from './fit-row.ts';
import { namedColumns } from './named-columns.ts';
import type { RawRow } from './split-rows.ts';

/** A table and everything that was amiss with it. */
export interface BuiltTable {
  readonly table: Table;
  readonly diagnostics: readonly Diagnostic[];
}

/** The longest cell that is kept whole: a book's chapter, far more than any mail. */
const LONGEST_CELL = 100_000;

/**
 * Makes a table of the rows of a file: finds the header, sets aside what is no entry, mends rows
 * that are too long. Every row that is not blank, but for the header, becomes a record or is
 * set aside with a diagnostic.
 *
 * @example
 * ```ts
 * const rows = [['Company', 'Status'], ['Acorn Ltd', 'Rejected']];
 * const raw = rows.map((cells, at) => ({ row: at + 1, cells, quoteBroken: false }));
 * buildTable('jobs.csv', raw, ',').table.columns; // ['Company', 'Status']
 * ```
 */
export function buildTable(file: string, raw: readonly RawRow[], delimiter: string): BuiltTable {
  const diagnostics: Diagnostic[] = [];
  const filled = raw.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = findHeader(filled, commonestWidth(filled));
  for (const row of filled.slice(0, Math.max(0, header))) diagnostics.push(above(file, row));
  const body = filled.slice(header + 1);
  const columns = namedColumns(filled[header]?.cells ?? null, body);
  if (header === -1 && filled.length > 0) diagnostics.push(headerMissing(file));
  const names = header === -1 ? null : columns.map((name) => name.toLowerCase());
  const regular = body.filter(({ cells }) => cells.length === columns.length);
  const profiles = profileColumns(
    regular.slice(0, 200).map(({ cells }) => cells),
    columns.length,
  );
  const rows: RowRecord[] = [];
  for (const row of body) {
    const place = { file, row: row.row };
    const reason = reasonToSetAside(row, columns.length, names);
    if (reason !== null) {
      diagnostics.push(rowSetAside(place, reason, row.cells.join(' ')));
      continue;
    }
    if (row.quoteBroken) diagnostics.push(quoteBroken(place, row.cells.join(delimiter)));
    const fitted = fitRow(row.cells, profiles, delimiter);
    if (row.cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      diagnostics.push(cellsRejoined(place, row.cells.length, columns.length));
    rows.push({ place, cells: cutCells(fitted, place, columns, diagnostics) });
  }
  return { table: { file, columns, rows }, diagnostics };
}

function above(file: string, { row, cells }: RawRow): Diagnostic {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = asideReason(cells.map(cleanCell), null);
  const reason: AsideReason = known ?? (filled.length > 1 ? 'header-group' : 'above-header');
  return rowSetAside({ file, row }, reason, filled.join(' '));
}

function reasonToSetAside(
  { cells, quoteBroken: broken }: RawRow,
  width: number,
  names: readonly string[] | null,
): AsideReason | null {
  if (broken && cells.length !== width) return 'quote-broken';
  return asideReason(
    Array.from({ length: Math.max(width, cells.length) }, (_, at) => cleanCell(cells[at] ?? '')),
    names,
  );
}

function cutCells(
  cells: readonly string[],
  place: RowRecord['place'],
  columns: readonly string[],
  diagnostics: Diagnostic[],
): string[] {
  return cells.map((cell, at) => {
    if (cell.length <= LONGEST_CELL) return cleanCell(cell);
    diagnostics.push(cellCut(place, columns[at] ?? '', cell.length, LONGEST_CELL));
    return cleanCell(cell.slice(0, LONGEST_CELL));
  });
}
