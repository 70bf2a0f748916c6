import readWorkbook from 'read-excel-file/universal';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Format, Records, SourceFile, Table } from '../model/record.ts';
import { zipKind } from './archives/office-kind.ts';
import { documentUnread } from './messages.ts';
import { buildTable } from './tables/build-table.ts';
import type { RawRow } from './tables/split-rows.ts';

/** Workbooks of Excel and of the programs that save as it does. Each sheet that holds anything is a table. */
export const workbook: Format<'workbook', Promise<Records>> = {
  id: 'workbook',
  words: { name: 'workbook (XLSX)' },
  meta: { extensions: ['xlsx', 'xlsm'] },
  recognise: ({ bytes }) => (zipKind(bytes) === 'workbook' ? 1 : 0),
  read: async ({ path, bytes }: SourceFile) => {
    const tables: Table[] = [];
    const diagnostics: Diagnostic[] = [];
    try {
      // Numbers stay as they were written: 007 and 28500.00 are text to a reader.
      const sheets = await readWorkbook<string>(copyOf(bytes), { parseNumber: (text) => text });
      const filled = sheets
        .map(({ sheet, data }) => ({ sheet, rows: rowsOf(data) }))
        .filter(({ rows }) => rows.length > 0);
      for (const { sheet, rows } of filled) {
        const file = filled.length === 1 ? path : `${path}/${sheet}`;
        const built = buildTable(file, rows, ',');
        tables.push(built.table);
        diagnostics.push(...built.diagnostics);
      }
    } catch (error) {
      diagnostics.push(
        documentUnread(path, 'a workbook', error instanceof Error ? error.message : String(error)),
      );
    }
    return { file: path, tables, texts: [], diagnostics };
  },
};

/** The library takes a buffer of its own; a view may be a part of a larger one. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}

/** Rows that hold anything, numbered as the sheet numbers them, without the empty cells at their ends. */
function rowsOf(data: readonly (readonly unknown[])[]): RawRow[] {
  const rows = data.map((cells) => cells.map(textOf));
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1));
  return rows.flatMap((cells, at) =>
    cells.some((cell) => cell !== '')
      ? [{ row: at + 1, cells: cells.slice(0, width), quoteBroken: false }]
      : [],
  );
}

/** A cell as text: a day as 2026-01-14, its time only where it has one. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (!(cell instanceof Date)) return typeof cell === 'boolean' ? String(cell) : '';
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
