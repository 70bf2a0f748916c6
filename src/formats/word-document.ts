import mammoth from 'mammoth';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Format, Records, SourceFile, Table } from '../model/record.ts';
import { zipKind } from './archives/office-kind.ts';
import { htmlTables } from './markup/html-tables.ts';
import { htmlText } from './markup/html-text.ts';
import { documentUnread } from './messages.ts';
import { markdownRecords } from './prose/markdown-records.ts';
import { buildTable } from './tables/build-table.ts';

/** A smaller table lays out a page; a tracker has a header and at least two entries, and columns. */
const SMALLEST_TABLE = { rows: 3, columns: 3 };

const WITHOUT_IMAGES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** Documents of Word: headings part them as in Markdown, and a table that is a tracker is read as one. */
export const wordDocument: Format<'word-document', Promise<Records>> = {
  id: 'word-document',
  words: { name: 'Word document (DOCX)' },
  meta: { extensions: ['docx'] },
  recognise: ({ bytes }) => (zipKind(bytes) === 'word-document' ? 1 : 0),
  read: async ({ path, bytes }: SourceFile) => {
    try {
      const { value } = await mammoth.convertToHtml(inputOf(bytes), {
        convertImage: WITHOUT_IMAGES,
      });
      return recordsOf(path, value);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return {
        file: path,
        tables: [],
        texts: [],
        diagnostics: [documentUnread(path, 'a document', why)],
      };
    }
  },
};

/** The name of the bytes in Node, and the one in a browser; each build of the library reads its own. */
function inputOf(bytes: Uint8Array): Parameters<typeof mammoth.convertToHtml>[0] {
  return { buffer: bytes, arrayBuffer: bytes.slice().buffer } as unknown as {
    arrayBuffer: ArrayBuffer;
  };
}

function recordsOf(path: string, html: string): Records {
  const diagnostics: Diagnostic[] = [];
  const tables: Table[] = [];
  for (const rows of htmlTables(html)) {
    if (rows.length < SMALLEST_TABLE.rows || (rows[0]?.length ?? 0) < SMALLEST_TABLE.columns)
      continue;
    const raw = rows.map((cells, at) => ({ row: at + 1, cells, quoteBroken: false }));
    const built = buildTable(path, raw, ',');
    tables.push(built.table);
    diagnostics.push(...built.diagnostics);
  }
  const texts = markdownRecords(path, htmlText(html, { withoutTables: tables.length > 0 }));
  return { file: path, tables, texts, diagnostics };
}
