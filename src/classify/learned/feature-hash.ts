/*
 * Features are known by 32-bit numbers alone: a word, a piece of a word, two words side by side.
 * Names would double the size of the weights and cost a string for each pair of each note.
 */

const OFFSET = 0x811c_9dc5;
const PRIME = 0x0100_0193;

/** Keeps a piece of a word apart from a whole word with the same letters. */
const PIECE_SEED = 0x9e37_79b9;
const PAIR_SEED = 0x85eb_ca6b;
const SKIP_SEED = 0xc2b2_ae35;

/** Keeps a lexical field apart from a word of the same name. */
const FIELD_SEED = 0x27d4_eb2f;

/** Shortest and longest piece of a word, in UTF-16 code units, its edges marked. */
const PIECE_LENGTHS = [3, 4, 5] as const;

/**
 * The feature of a word (FNV-1a, Fowler, Noll and Vo 1991).
 *
 * @example
 * ```ts
 * wordFeature('late') === wordFeature('late'); // true
 * wordFeature('late') === wordFeature('lately'); // false
 * ```
 */
export function wordFeature(word: string): number {
  return hash(word, 0, word.length, OFFSET);
}

/**
 * The features of the pieces of a word: three to five letters, edges marked.
 *
 * @example
 * ```ts
 * pieceFeatures('it').length; // 3
 * ```
 */
export function pieceFeatures(word: string): number[] {
  const marked = `<${word}>`;
  const found: number[] = [];
  for (const length of PIECE_LENGTHS) {
    for (let at = 0; at + length <= marked.length; at += 1) {
      found.push(hash(marked, at, at + length, PIECE_SEED));
    }
  }
  return found;
}

/** The feature of a lexical field. */
export function fieldFeature(field: string): number {
  return hash(field, 0, field.length, FIELD_SEED);
}

/** The feature of two words side by side, from theirs. */
export function pairFeature(first: number, second: number): number {
  return mix(first, second, PAIR_SEED);
}

/** The feature of two words with one between them, from theirs. */
export function skipFeature(first: number, second: number): number {
  return mix(first, second, SKIP_SEED);
}

function hash(text: string, from: number, to: number, seed: number): number {
  let value = seed;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}

/** The last steps of MurmurHash3 (Appleby 2011), which spread every bit over all. */
function mix(first: number, second: number, seed: number): number {
  let value = Math.imul(first, seed) ^ Math.imul(second ^ seed, PRIME);
  value = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
