import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { LargeFile, SourceFile } from '../model/record.ts';

/** Enough of a file to tell what it is. */
const HEAD_BYTES = 65_536;

/** Bytes read at a time: rows of one piece are in memory together. */
const PIECE_BYTES = 262_144;

/** A file on disk that is read piece by piece. */
export async function largeFile(path: string, shown: string, size: number): Promise<LargeFile> {
  const handle = await open(path);
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0);
    return {
      path: shown,
      size,
      head: head.subarray(0, bytesRead),
      pieces: () => createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>,
    };
  } finally {
    await handle.close();
  }
}

/** The file in one piece after all. */
export async function wholeFile({ path, pieces }: LargeFile): Promise<SourceFile> {
  const parts: Uint8Array[] = [];
  for await (const bytes of pieces()) parts.push(bytes);
  return { path, bytes: Buffer.concat(parts) };
}
