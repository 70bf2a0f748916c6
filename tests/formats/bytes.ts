import type { Reading, SourceFile } from '../../src/model/record.ts';

/** A file in UTF-8. */
export function utf8(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Text as bytes of UTF-16, with a byte order mark unless told otherwise. */
export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  for (let at = 0; at < marked.length; at += 1) {
    const unit = marked.charCodeAt(at);
    bytes[at * 2 + (order === 'le' ? 0 : 1)] = unit & 0xff;
    bytes[at * 2 + (order === 'le' ? 1 : 0)] = unit >> 8;
  }
  return bytes;
}

/** The cells of all records of the first table. */
export function cellsOf({ tables }: Pick<Reading, 'tables'>): (readonly string[])[] {
  return tables[0]?.rows.map(({ cells }) => cells) ?? [];
}
