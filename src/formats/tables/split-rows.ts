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
  const newline = newlineOf(text);
  return split(text, { delimiter, newline, most, before: 0, isWhole: true }).rows;
}

/** Rows of a piece of a file, and the beginning of the row that the piece cuts. */
export interface SplitPiece {
  readonly rows: RawRow[];
  readonly rest: string;
}

/** A quote that is open for longer than this is one that never closes, in UTF-16 code units. */
const LONGEST_ROW = 1_000_000;

/**
 * Splits a piece of a longer text into the rows that are whole in it; the last piece is whole.
 *
 * @param newline - what ends the rows of the whole text
 * @param before - rows of the text before this piece
 *
 * @example
 * ```ts
 * splitPiece('a,b\nc,"d\ne', ',', '\n').rest; // 'c,"d\ne'
 * ```
 */
export function splitPiece(
  text: string,
  delimiter: string,
  newline: Newline,
  before = 0,
  isWhole = false,
): SplitPiece {
  return split(text, { delimiter, newline, most: Infinity, before, isWhole });
}

interface Splitting {
  readonly delimiter: string;
  readonly newline: Newline;
  /** Rows that are enough. */
  readonly most: number;
  /** Rows before the first. */
  readonly before: number;
  /** Whether nothing follows the text. */
  readonly isWhole: boolean;
}

function split(text: string, how: Splitting): SplitPiece {
  return splitSound(text, how) ?? splitBroken(text, how);
}

/** Splits text whose quotes are all sound, at once; `null` where one is not. */
function splitSound(
  text: string,
  { delimiter, newline, most, before, isWhole }: Splitting,
): SplitPiece | null {
  if (most !== Infinity) return null;
  const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"' });
  const { data, errors, meta } = parser.parse(text, 0, !isWhole) as Papa.ParseResult<string[]>;
  const rest = isWhole ? '' : text.slice(meta.cursor);
  if (errors.length > 0 || rest.length > LONGEST_ROW) return null;
  const rows = data.map((cells, at) => ({ row: before + at + 1, cells, quoteBroken: false }));
  return { rows, rest };
}

function splitBroken(text: string, how: Splitting): SplitPiece {
  const rows: RawRow[] = [];
  let start = 0;
  let broken = 0;
  while (start < text.length && rows.length < how.most) {
    const quotes = broken < MOST_BROKEN_QUOTES;
    const { brokenAt, last } = readUntilBroken(text, start, quotes, rows, how);
    if (brokenAt === null) {
      if (how.isWhole) break;
      rows.pop();
      return { rows, rest: text.slice(last) };
    }
    if (!how.isWhole && text.length - brokenAt < LONGEST_ROW)
      return { rows, rest: text.slice(brokenAt) };
    broken += 1;
    const found = text.indexOf(how.newline, brokenAt);
    const end = found === -1 ? text.length : found;
    const cells = tolerantCells(text.slice(brokenAt, end), how.delimiter);
    rows.push({ row: how.before + rows.length + 1, cells, quoteBroken: true });
    start = end + how.newline.length;
  }
  return { rows, rest: '' };
}

/**
 * Adds rows up to a broken quote, and gives the place where its row begins, `null` at the end; and
 * the place where the last row begins.
 */
function readUntilBroken(
  text: string,
  start: number,
  quotes: boolean,
  rows: RawRow[],
  { delimiter, newline, most, before }: Splitting,
): { readonly brokenAt: number | null; readonly last: number } {
  let rowStart = start;
  let last = start;
  let brokenAt: number | null = null;
  Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter,
    newline,
    quoteChar: quotes ? '"' : '\u0000',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        brokenAt = rowStart;
        parser.abort();
        return;
      }
      last = rowStart;
      rowStart = start + meta.cursor;
      rows.push({ row: before + rows.length + 1, cells: data, quoteBroken: false });
      if (rows.length >= most) parser.abort();
    },
  });
  return { brokenAt, last };
}

/** What ends a line. */
export type Newline = '\n' | '\r\n' | '\r';

/** The line end that the file uses outside quotes, as far as its first line tells. */
export function newlineOf(text: string): Newline {
  const at = text.search(/[\r\n]/);
  if (at === -1 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}
