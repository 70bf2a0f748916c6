import type { Diagnostic } from '../model/diagnostic.ts';
import type { Format, Records, SourceFile } from '../model/record.ts';
import { decode, decodeSample } from './decode.ts';
import { rowSetAside } from './messages.ts';
import { tableOfEntries, type Entry } from './tables/table-of-entries.ts';

/** One JSON object a line. */
export const ndjson: Format<'ndjson', Records> = {
  id: 'ndjson',
  words: { name: 'JSON, one entry a line' },
  meta: { extensions: ['ndjson', 'jsonl'] },
  recognise: ({ path, bytes }) => {
    if (/\.(?:ndjson|jsonl)$/i.test(path)) return 0.95;
    return /^\s*\{"[^\n]*\}\s*\n\s*\{"/.test(decodeSample(bytes)) ? 0.92 : 0;
  },
  read: ({ path, bytes }: SourceFile) => {
    const entries: Entry[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const [at, line] of decode(bytes).text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const value = objectOf(line);
      if (value === null)
        diagnostics.push(rowSetAside({ file: path, row: at + 1 }, 'line-unread', line));
      else entries.push({ row: at + 1, value });
    }
    return { file: path, tables: [tableOfEntries(path, entries)], texts: [], diagnostics };
  },
};

function objectOf(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
