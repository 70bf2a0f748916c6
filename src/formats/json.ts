import type { Format, Records, SourceFile } from '../model/record.ts';
import { decode, decodeSample } from './decode.ts';
import { jsonUnread } from './messages.ts';
import { tableOfEntries } from './tables/table-of-entries.ts';

/** How deep a list of entries may lie in an object. */
const DEEPEST = 3;

/** A JSON list of entries, or an object that holds one. The longest list of objects is taken. */
export const json: Format<'json', Records> = {
  id: 'json',
  words: { name: 'list in JSON' },
  meta: { extensions: ['json'] },
  recognise: ({ path, bytes }) => {
    const text = decodeSample(bytes).trimStart();
    if (/\.json$/i.test(path)) return 0.9;
    return /^\[\s*\{\s*"|^\{\s*"[^"]*"\s*:\s*\[/.test(text) ? 0.7 : 0;
  },
  read: ({ path, bytes }: SourceFile) => {
    const nothing = { file: path, tables: [], texts: [] };
    try {
      const entries = longestList(JSON.parse(decode(bytes).text), 1);
      if (entries.length === 0)
        return { ...nothing, diagnostics: [jsonUnread(path, 'no list of objects')] };
      const rows = entries.map((value, at) => ({ row: at + 1, value }));
      return { ...nothing, tables: [tableOfEntries(path, rows)], diagnostics: [] };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ...nothing, diagnostics: [jsonUnread(path, why)] };
    }
  },
};

function longestList(value: unknown, depth: number): object[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.filter(isEntry);
  const items: unknown[] = Object.values(value);
  // A dictionary of entries by their ids, as databases export them.
  const dictionary = items.length >= 2 && items.every(isEntry) && alike(items) ? items : [];
  return items
    .map((item) => longestList(item, depth + 1))
    .reduce((best, list) => (list.length > best.length ? list : best), dictionary);
}

/** Whether entries have most of their names in common with the first. */
function alike(entries: readonly object[]): boolean {
  const names = Object.keys(entries[0] ?? {});
  if (names.length < 2) return false;
  return entries.every((entry) => names.filter((name) => name in entry).length * 2 >= names.length);
}

function isEntry(item: unknown): item is object {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
