import Papa from 'papaparse';
import { tolerantCells } from './tolerant-cells.ts';

/** One row as it stood, before anybody knows which row is the header. */
export interface RawRow {
  /** The row of a spreadsheet, counted from 1, blank rows included. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quote opens a cell of this row and never closes it; the row ends with its first line. */
  readonly quoteBroken: boolean;
}

/** After so many broken quotes, quotes are letters like any other: the file does not quote at all. */
const MOST_BROKEN_QUOTES = 50;

/**
 * Splits delimited text into rows. A quote that opens and never closes would swallow the rest of
 * the file: such a row ends with its first line, and reading starts again on the next.
 *
 * @example
 * ```ts
 * splitRows('a,b\n"c,d\ne,f', ',').map(({ cells }) => cells); // [['a', 'b'], ['"c', 'd'], ['e', 'f']]
 * ```
 */
export function splitRows(text: string, delimiter: string, most = Infinity): RawRow[] {
  const rows: RawRow[] = [];
  let start = 0;
  let broken = 0;
  while (start < text.length && rows.length < most) {
    const quotes = broken < MOST_BROKEN_QUOTES;
    const brokenAt = readUntilBroken(text, start, delimiter, quotes, rows, most);
    if (brokenAt === null) break;
    broken += 1;
    const end = endOfLine(text, brokenAt);
    const cells = tolerantCells(text.slice(brokenAt, end), delimiter);
    rows.push({ row: rows.length + 1, cells, quoteBroken: true });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

/** Adds rows up to a broken quote, and gives the place where its row begins; `null` at the end. */
function readUntilBroken(
  text: string,
  start: number,
  delimiter: string,
  quotes: boolean,
  rows: RawRow[],
  most: number,
): number | null {
  let rowStart = start;
  let brokenAt: number | null = null;
  Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter,
    newline: newlineOf(text),
    quoteChar: quotes ? '"' : '\u0000',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        brokenAt = rowStart;
        parser.abort();
        return;
      }
      rowStart = start + meta.cursor;
      rows.push({ row: rows.length + 1, cells: data, quoteBroken: false });
      if (rows.length >= most) parser.abort();
    },
  });
  return brokenAt;
}

/** The line end that the file uses outside quotes, as far as its first line tells. */
function newlineOf(text: string): '\n' | '\r\n' | '\r' {
  const at = text.search(/[\r\n]/);
  if (at === -1 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

function endOfLine(text: string, from: number): number {
  const newline = newlineOf(text);
  const end = text.indexOf(newline, from);
  return end === -1 ? text.length : end;
}
