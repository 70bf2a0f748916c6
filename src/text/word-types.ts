import { expandContraction } from './contractions.ts';

/** A word as it is spelt somewhere, and what it is read as. `Didn't` and `didnt` are two types. */
export interface WordType {
  readonly spelling: string;
  /** In lower case, contractions in full. */
  readonly words: readonly string[];
}

/** So many types are remembered; notes of a few languages stay far below. */
const MOST_TYPES = 200_000;

/** Slots at first, and how many of them may be taken before there are twice as many. */
const FIRST_SLOTS = 1 << 12;
const FULLEST = 0.5;

/** FNV-1a (Fowler, Noll and Vo 1991). */
const OFFSET = 0x811c_9dc5;
const PRIME = 0x0100_0193;

/**
 * Every word type met so far, found by its letters where they stand in a text: most words of a note
 * have been seen before, and cost neither a new string nor a look at the lists.
 */
export class WordTypes {
  #slots: (WordType | undefined)[] = [];
  #hashes = new Int32Array(0);
  #count = 0;

  constructor() {
    this.#clear(FIRST_SLOTS);
  }

  /** The type of the word from `start` to before `end`. */
  at(text: string, start: number, end: number): WordType {
    let hash = OFFSET | 0;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const known = this.#slots[slot];
      if (known === undefined) return this.#learn(text.slice(start, end), hash);
      if (this.#hashes[slot] === hash && isSpelt(known.spelling, text, start, end)) return known;
      slot = (slot + 1) & mask;
    }
  }

  #learn(spelling: string, hash: number): WordType {
    if (this.#count >= MOST_TYPES) this.#clear(FIRST_SLOTS);
    if (this.#count >= this.#slots.length * FULLEST) this.#double();
    // A slice would keep the whole text that it was cut from in memory; a joined copy does not.
    const copy = spelling.split('').join('');
    const type = { spelling: copy, words: expandContraction(plainSpelling(copy)) };
    this.#put(type, hash);
    return type;
  }

  #put(type: WordType, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.#slots[slot] = type;
    this.#hashes[slot] = hash;
    this.#count += 1;
  }

  #double(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#clear(slots.length * 2);
    slots.forEach((type, slot) => {
      if (type !== undefined) this.#put(type, hashes[slot]!);
    });
  }

  #clear(slots: number): void {
    this.#slots = Array.from({ length: slots }, () => undefined);
    this.#hashes = new Int32Array(slots);
    this.#count = 0;
  }
}

function isSpelt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at += 1) {
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function plainSpelling(spelling: string): string {
  return spelling.toLowerCase().replace(/[’‘`]/g, "'");
}
