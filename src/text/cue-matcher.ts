import { CueAutomaton, DEAD } from './cue-automaton.ts';
import { layOutCues } from './cue-positions.ts';
import { parseCue } from './cue-syntax.ts';
import { COLON_BREAK, type Passage } from './passage.ts';
import { END_SYMBOL, START_SYMBOL, Vocabulary, type WordClass } from './vocabulary.ts';

/** A cue found in a passage: from token `first` to token `last`, both included. */
export interface CueMatch {
  /** The number of the cue, as it was handed in. */
  readonly cue: number;
  readonly first: number;
  readonly last: number;
}

/** Cues compiled once, to be looked for in any number of passages. */
export class CueMatcher {
  readonly #vocabulary: Vocabulary;
  readonly #automaton: CueAutomaton;

  /**
   * @param cues - in the cue language; a match names its cue by the index here
   * @throws {@link CueError} naming the cue and the rule
   */
  constructor(cues: readonly string[], classes: ReadonlyMap<string, WordClass>) {
    this.#vocabulary = new Vocabulary(classes);
    const parsed = cues.map((text) => ({ text, node: parseCue(text) }));
    this.#automaton = new CueAutomaton(layOutCues(parsed, this.#vocabulary), this.#vocabulary);
  }

  /** Every match of every cue, also those within others; none crosses the end of a sentence. */
  match({ words, breaks }: Passage): CueMatch[] {
    this.#automaton.tidy();
    const symbols = new Int32Array(words.length);
    for (let at = 0; at < words.length; at += 1)
      symbols[at] = this.#vocabulary.symbolOf(words[at]!);
    const found: CueMatch[] = [];
    for (let from = 0; from < words.length;) {
      let to = from + 1;
      while (to < words.length && breaks[to]! < COLON_BREAK) to += 1;
      this.#matchFrom(START_SYMBOL, from - 1, symbols, to, found);
      for (let at = from; at < to; at += 1) this.#matchFrom(symbols[at]!, at, symbols, to, found);
      from = to;
    }
    return found;
  }

  /** All matches that begin with the symbol at `first`, in the sentence that ends before `to`. */
  #matchFrom(
    symbol: number,
    first: number,
    symbols: Int32Array,
    to: number,
    found: CueMatch[],
  ): void {
    const automaton = this.#automaton;
    const begin = symbol === START_SYMBOL ? first + 1 : first;
    let state = automaton.first(symbol);
    for (let at = first; state !== DEAD; at += 1) {
      if (automaton.isAccepting(state)) {
        const last = Math.min(at, to - 1);
        for (const cue of automaton.accepted(state)) found.push({ cue, first: begin, last });
      }
      if (at >= to) return;
      state = automaton.next(state, at + 1 < to ? symbols[at + 1]! : END_SYMBOL);
    }
  }
}
