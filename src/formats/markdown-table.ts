import type { Diagnostic } from '../model/diagnostic.ts';
import type { Format, Records, SourceFile, Table } from '../model/record.ts';
import { decode, decodeSample } from './decode.ts';
import { buildTable } from './tables/build-table.ts';
import type { RawRow } from './tables/split-rows.ts';

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;

/** Trackers kept as a table in Markdown. Text around the tables is left unread. */
export const markdownTable: Format<'markdown-table', Records> = {
  id: 'markdown-table',
  words: { name: 'table in Markdown' },
  meta: { extensions: ['md', 'markdown'] },
  recognise: ({ bytes }) => {
    const lines = decodeSample(bytes)
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== '');
    const rows = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length;
    const ruled = lines.some((line) => RULE.test(line));
    return ruled && rows >= 2 && rows / lines.length > 0.5 ? 0.95 : 0;
  },
  read: ({ path, bytes }: SourceFile) => {
    const lines = decode(bytes).text.split(/\r\n?|\n/);
    const tables: Table[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const [at, line] of lines.entries()) {
      if (!RULE.test(line) || at === 0) continue;
      const built = buildTable(path, rowsAround(lines, at), '|');
      tables.push(built.table);
      diagnostics.push(...built.diagnostics);
    }
    return { file: path, tables, texts: [], diagnostics };
  },
};

/** The header above the rule and the rows below it, numbered by their lines. */
function rowsAround(lines: readonly string[], rule: number): RawRow[] {
  const rows = [rowOf(lines, rule - 1)];
  for (let at = rule + 1; (lines[at] ?? '').includes('|'); at += 1) rows.push(rowOf(lines, at));
  return rows;
}

function rowOf(lines: readonly string[], at: number): RawRow {
  const inner = (lines[at] ?? '')
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = inner.split(/(?<!\\)\|/).map(plainCell);
  return { row: at + 1, cells, quoteBroken: false };
}

/** A cell without the marks of Markdown: the label of a link, text without stars. */
function plainCell(cell: string): string {
  return cell
    .replace(/\\\|/g, '|')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\*\*|__|`/g, '')
    .trim();
}
