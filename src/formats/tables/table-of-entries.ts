import type { Table } from '../../model/record.ts';
import { cleanCell } from './clean-cell.ts';
import { flattenEntry } from './flatten-entry.ts';

/** An entry and the row that it counts as. */
export interface Entry {
  readonly row: number;
  readonly value: object;
}

/**
 * A table of entries that name their cells themselves; its columns are all names that occur, in
 * the order of their first occurrence.
 *
 * @example
 * ```ts
 * tableOfEntries('a.json', [{ row: 1, value: { a: 1 } }, { row: 2, value: { b: 2 } }]).columns; // ['a', 'b']
 * ```
 */
export function tableOfEntries(file: string, entries: readonly Entry[]): Table {
  const flat = entries.map(({ row, value }) => ({ row, cells: flattenEntry(value) }));
  const columns = [...new Set(flat.flatMap(({ cells }) => Object.keys(cells)))];
  return {
    file,
    columns,
    rows: flat.map(({ row, cells }) => ({
      place: { file, row },
      cells: columns.map((name) => cleanCell(cells[name] ?? '')),
    })),
  };
}
