import Papa from 'papaparse';
import type { NormaliseOptions } from '../model/normalised.ts';
import type { Reading, SourceFile } from '../model/record.ts';
import { withoutColumns } from './columns/protected-columns.ts';
import { isNull } from './fold.ts';
import { settleTable } from './settle-table.ts';

/** A sheet with a client column, taken apart. */
export interface SplitSheet {
  /** By client: a table with the client's rows alone, as a file of its own. */
  readonly clients: ReadonlyMap<string, SourceFile>;
  /** Rows that name no client. */
  readonly nameless: number;
}

/**
 * Takes a sheet in which a column names the client apart into one table a client, so that nothing
 * of one is ever read with another's; `null` where no table of it has such a column.
 */
export function splitClients(reading: Reading, options: NormaliseOptions): SplitSheet | null {
  const rowsOf = new Map<string, string[][]>();
  let nameless = 0;
  let columns: readonly string[] | null = null;
  for (const given of reading.tables) {
    const { dropped, mapping, refused } = settleTable(given, options);
    const column = mapping.client?.[0];
    if (refused !== null || column === undefined || columns !== null) continue;
    const table = withoutColumns(given, dropped);
    columns = table.columns;
    for (const { cells } of table.rows) {
      const client = cells[column] ?? '';
      if (isNull(client)) nameless += 1;
      else grouped(rowsOf, client).push([...cells]);
    }
  }
  if (columns === null || rowsOf.size === 0) return null;
  const encoder = new TextEncoder();
  const header = [...columns];
  const clients = new Map(
    [...rowsOf].map(([client, rows]): [string, SourceFile] => [
      client,
      {
        path: `${reading.file.replace(/\.\w+$/, '')}.csv`,
        bytes: encoder.encode(Papa.unparse([header, ...rows])),
      },
    ]),
  );
  return { clients, nameless };
}

function grouped(rowsOf: Map<string, string[][]>, client: string): string[][] {
  const known = rowsOf.get(client);
  if (known !== undefined) return known;
  const rows: string[][] = [];
  rowsOf.set(client, rows);
  return rows;
}
