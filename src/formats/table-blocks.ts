import type { LargeFile, RowRecord } from '../model/record.ts';
import { pieceDecoder } from './decode.ts';
import { delimited } from './delimited.ts';
import { encodingDiagnostics } from './messages.ts';
import { bodyRows } from './tables/body-rows.ts';
import type { BuiltTable } from './tables/build-table.ts';
import { findLayout, isFilled, type TableLayout } from './tables/table-layout.ts';
import { findDelimiter } from './tables/find-delimiter.ts';
import { newlineOf, splitPiece, type Newline, type RawRow } from './tables/split-rows.ts';

/**
 * Whether a large file can be read piece by piece: separated cells can, since a row needs nothing
 * of the rows behind it.
 */
export function isReadInBlocks({ path, head }: LargeFile): boolean {
  return delimited.recognise({ path, bytes: head }) > 0.5;
}

/**
 * Reads a table of separated cells piece by piece. Each block is a table with the rows of one piece,
 * numbered as in the whole; its columns are those that the first piece told.
 */
export async function* tableBlocks(file: LargeFile): AsyncGenerator<BuiltTable> {
  const { encoding, decodePiece } = pieceDecoder(file.head);
  let rest = '';
  let reader: BlockReader | null = null;
  for await (const bytes of file.pieces()) {
    rest += decodePiece(bytes, false);
    if (reader === null) {
      reader = blockReader(file.path, rest);
      yield { ...reader.empty, diagnostics: encodingDiagnostics(file.path, encoding) };
    }
    const block = reader.read(rest, false);
    rest = block.rest;
    yield block;
  }
  if (reader !== null) yield reader.read(rest + decodePiece(new Uint8Array(), true), true);
}

interface BlockReader {
  readonly empty: BuiltTable;
  readonly read: (text: string, isLast: boolean) => BuiltTable & { readonly rest: string };
}

/** Reads blocks of one file one after another; its first piece of text tells the delimiter. */
function blockReader(path: string, first: string): BlockReader {
  const { delimiter } = findDelimiter(first);
  const newline: Newline = newlineOf(first);
  let layout: TableLayout | null = null;
  let before = 0;
  const read = (text: string, isLast: boolean): ReturnType<BlockReader['read']> => {
    const { rows: raw, rest } = splitPiece(text, delimiter, newline, before, isLast);
    before += raw.length;
    const found = layout === null ? findLayout(path, raw, delimiter) : null;
    layout ??= found?.layout ?? null;
    const body: readonly RawRow[] = found?.body ?? raw.filter(isFilled);
    const rows: RowRecord[] = [];
    const amiss = layout === null ? [] : bodyRows(layout, body, rows);
    return {
      table: { file: path, columns: layout?.columns ?? [], rows },
      diagnostics: [...(found?.diagnostics ?? []), ...amiss],
      rest,
    };
  };
  return { empty: { table: { file: path, columns: [], rows: [] }, diagnostics: [] }, read };
}
