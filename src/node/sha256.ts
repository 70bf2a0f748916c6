import { createHash } from 'node:crypto';

/**
 * SHA-256 (FIPS 180-4) of bytes, as 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * sha256(new Uint8Array()).slice(0, 8); // 'e3b0c442'
 * ```
 */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same of bytes that come piece by piece. */
export async function sha256OfPieces(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of pieces) hash.update(bytes);
  return hash.digest('hex');
}
