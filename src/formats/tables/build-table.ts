import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RowRecord, Table } from '../../model/record.ts';
import { bodyRows } from './body-rows.ts';
import type { RawRow } from './split-rows.ts';
import { findLayout } from './table-layout.ts';

/** A table and everything that was amiss with it. */
export interface BuiltTable {
  readonly table: Table;
  readonly diagnostics: readonly Diagnostic[];
}

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
  const { layout, body, diagnostics } = findLayout(file, raw, delimiter);
  const rows: RowRecord[] = [];
  const amiss = bodyRows(layout, body, rows);
  return {
    table: { file, columns: layout.columns, rows },
    diagnostics: [...diagnostics, ...amiss],
  };
}
