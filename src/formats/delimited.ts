import type { Format, Records, SourceFile } from '../model/record.ts';
import { decode, decodeSample } from './decode.ts';
import { encodingDiagnostics } from './messages.ts';
import { buildTable } from './tables/build-table.ts';
import { findDelimiter } from './tables/find-delimiter.ts';
import { splitRows } from './tables/split-rows.ts';

const ENDING = /\.(?:csv|tsv|tab|psv)$/i;

/** Letters that are enough to tell the delimiter. */
const SAMPLE = 200_000;

/** Tables whose cells are separated by commas, semicolons, tabs or bars. */
export const delimited: Format<'delimited', Records> = {
  id: 'delimited',
  words: { name: 'table with separated cells (CSV, TSV)' },
  meta: { extensions: ['csv', 'tsv', 'tab', 'psv'] },
  recognise: (source) => {
    if (ENDING.test(source.path)) return 0.9;
    const text = decodeSample(source.bytes);
    const { fit, width } = findDelimiter(text.slice(0, 20_000));
    const lines = text.split('\n').length;
    return lines > 2 && width > 2 && fit > 0.6 ? 0.6 : 0;
  },
  read: ({ path, bytes }: SourceFile) => {
    const { text, encoding } = decode(bytes);
    const { delimiter } = findDelimiter(text.slice(0, SAMPLE));
    const rows = splitRows(text, delimiter);
    const stated = /^\s*sep=.$/i.test(rows[0]?.cells.join(delimiter) ?? '') ? 1 : 0;
    const { table, diagnostics } = buildTable(path, rows.slice(stated), delimiter);
    return {
      file: path,
      tables: [table],
      texts: [],
      diagnostics: [...encodingDiagnostics(path, encoding), ...diagnostics],
    };
  },
};
