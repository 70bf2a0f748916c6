import { seededRandom } from '../../src/arithmetic/seeded-random.ts';

/** What breaks readers: bytes that open, close, separate or end something. */
const SPITEFUL = [
  0, 10, 13, 34, 39, 44, 59, 9, 124, 60, 62, 123, 125, 91, 93, 58, 35, 255, 254, 239,
];

/** The longest file that is made, in bytes. */
const LONGEST = 60_000;

/**
 * A broken copy of a file, the same for the same seed: bytes changed, cut out, repeated or strewn
 * with signs that mean something, the end cut off, or a piece of another file set into it.
 */
export function mutate(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * Math.max(1, limit));
  let broken = Uint8Array.from(bytes.subarray(0, LONGEST));
  for (let left = 1 + below(8); left > 0; left -= 1) {
    const at = below(broken.length);
    const length = below(Math.min(2000, broken.length - at));
    const change = below(6);
    if (change === 0) broken[at] = below(256);
    else if (change === 1) broken = joined(broken.subarray(0, at), broken.subarray(at + length));
    else if (change === 2) broken = joined(broken.subarray(0, at + length), broken.subarray(at));
    else if (change === 3) broken = broken.slice(0, at);
    else if (change === 4) {
      const from = below(other.length);
      const piece = other.subarray(from, from + below(500));
      broken = joined(broken.subarray(0, at), piece, broken.subarray(at));
    } else {
      for (let count = below(40); count > 0 && broken.length > 0; count -= 1)
        broken[below(broken.length)] = SPITEFUL[below(SPITEFUL.length)]!;
    }
  }
  return broken.slice(0, LONGEST);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
