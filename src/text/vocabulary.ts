import { stem } from './stem.ts';

/** The atom that every word fulfils. */
export const ANY_WORD = 0;
/** The atom of the edge before the first word of a sentence. */
export const SENTENCE_START = 1;
/** The atom of the edge behind the last word of a sentence. */
export const SENTENCE_END = 2;

/** The symbol of a word that no cue asks for. */
export const UNKNOWN_SYMBOL = 0;
/** The symbol of the edge before a sentence. */
export const START_SYMBOL = 1;
/** The symbol of the edge behind a sentence. */
export const END_SYMBOL = 2;

/** A word class: the words that belong to it, or what they look like. */
export interface WordClass {
  readonly words: ReadonlySet<string>;
  readonly pattern: RegExp | null;
}

/** So many word types are remembered; notes of a few languages stay far below. */
const MOST_REMEMBERED = 200_000;

/**
 * What cues ask of words, as small numbers. An *atom* is one thing that a cue can ask for (a stem,
 * an exact form, a class). A *symbol* is a set of atoms that some word fulfils; two words with the
 * same symbol are the same to every cue. Stemming and class membership are worked out once for each word type.
 */
export class Vocabulary {
  readonly #atoms = new Map<string, number>([
    ['any', ANY_WORD],
    ['start', SENTENCE_START],
    ['end', SENTENCE_END],
  ]);
  readonly #classes: ReadonlyMap<string, WordClass>;
  readonly #symbols = new Map<string, number>();
  readonly #atomsOf: number[][] = [];
  readonly #remembered = new Map<string, number>();

  constructor(classes: ReadonlyMap<string, WordClass>) {
    this.#classes = classes;
    for (const atoms of [[ANY_WORD], [SENTENCE_START], [SENTENCE_END]]) this.#symbol(atoms);
  }

  /** The atom for something a cue asks for; new the first time. `null` for a class nobody knows. */
  atom(kind: 'word' | 'exact' | 'class', word: string): number | null {
    if (kind === 'class' && !this.#classes.has(word)) return null;
    const name = kind === 'word' ? `stem ${stem(word)}` : `${kind} ${word}`;
    const known = this.#atoms.get(name);
    if (known !== undefined) return known;
    this.#atoms.set(name, this.#atoms.size);
    return this.#atoms.size - 1;
  }

  /** The symbol of a word in lower case. Only to be asked when all cues are in. */
  symbolOf(word: string): number {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const symbol = this.#symbol(this.#atomsFor(word));
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(word, symbol);
    return symbol;
  }

  /** The atoms that a symbol stands for. */
  atomsOf(symbol: number): readonly number[] {
    return this.#atomsOf[symbol]!;
  }

  #atomsFor(word: string): number[] {
    const names = [`stem ${stem(word)}`, `exact ${word}`];
    for (const [name, { words, pattern }] of this.#classes) {
      if (words.has(word) || pattern?.test(word)) names.push(`class ${name}`);
    }
    const found = names.map((name) => this.#atoms.get(name)).filter((atom) => atom !== undefined);
    return [ANY_WORD, ...found];
  }

  #symbol(atoms: number[]): number {
    const key = atoms.join(' ');
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    this.#symbols.set(key, this.#atomsOf.length);
    this.#atomsOf.push(atoms);
    return this.#atomsOf.length - 1;
  }
}
