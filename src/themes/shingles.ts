/**
 * The shingles of a text (Broder 1997): every three words in a row, long enough to be telling and short enough
 * to survive a name, as 32-bit hashes (FNV-1a), with case, digits and punctuation left out, so that
 * dates and sums do not tell letters apart.
 *
 * @example
 * ```ts
 * shinglesOf('Thank you for applying.').size; // 2
 * shinglesOf('Thanks!').size; // 0
 * ```
 */
export function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(hash);
  const shingles = new Set<number>();
  for (let at = 2; at < words.length; at += 1)
    shingles.add(
      scramble(words[at]! + 31 * scramble(words[at - 1]! + 31 * scramble(words[at - 2]!))),
    );
  return shingles;
}

/**
 * How much two sets have in common, from 0 to 1 (Jaccard 1901).
 *
 * @example
 * ```ts
 * jaccard(new Set([1, 2, 3]), new Set([2, 3, 4])); // 0.5
 * ```
 */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const each of small) if (large.has(each)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/**
 * The smallest values of a set under several hash functions: sets that have much in common are
 * likely to agree in some of them (Broder 1997), so that only those need comparing.
 *
 * @example
 * ```ts
 * smallest(new Set([5]), 2).length; // 2
 * ```
 */
export function smallest(shingles: ReadonlySet<number>, functions: number): number[] {
  const least = new Array<number>(functions).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < functions; at += 1) {
      const mixed = scramble(shingle + Math.imul(at + 1, 0x9e3779b9));
      if (mixed < least[at]!) least[at] = mixed;
    }
  }
  return least;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** The finishing steps of MurmurHash3 (Appleby), which spread neighbouring values. */
function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
