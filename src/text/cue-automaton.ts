import type { CuePositions } from './cue-positions.ts';
import { TransitionTable, UNKNOWN_MOVE } from './transition-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The state from which nothing more can match. */
export const DEAD = 0;
/** The state before the first word of a cue. */
export const START = 1;

/** Past so many states all are forgotten and built again as they are met: memory stays bounded. */
const MOST_STATES = 60_000;

/**
 * The positions of all cues as a deterministic automaton, each state of which is built when a text
 * first leads to it (as RE2 does, Cox 2010). Many thousand cues cost no more a word than a few do.
 */
export class CueAutomaton {
  readonly #positions: CuePositions;
  readonly #vocabulary: Vocabulary;
  readonly #firstsByAtom = new Map<number, number[]>();
  #sets: Int32Array[] = [];
  #accepts: Int32Array[] = [];
  #byKey = new Map<string, number>();
  #moves = new TransitionTable();
  /** The moves from `START`, by symbol: every word of every text asks for one. */
  #firstMoves = new Int32Array(0);

  constructor(positions: CuePositions, vocabulary: Vocabulary) {
    this.#positions = positions;
    this.#vocabulary = vocabulary;
    for (const position of positions.firsts) {
      const atom = positions.atoms[position]!;
      const alike = this.#firstsByAtom.get(atom);
      if (alike === undefined) this.#firstsByAtom.set(atom, [position]);
      else alike.push(position);
    }
    this.#forget();
  }

  /**
   * Makes room where it has run out. To be called between texts only: it makes all states but
   * `DEAD` and `START` invalid.
   */
  tidy(): void {
    if (this.#sets.length > MOST_STATES || this.#moves.isFull) this.#forget();
  }

  /** The state after the first word of a cue. */
  first(symbol: number): number {
    const known = this.#firstMoves[symbol] ?? UNKNOWN_MOVE;
    return known === UNKNOWN_MOVE ? this.#learnFirst(symbol) : known;
  }

  /** The state after `state`, which is neither `START` nor `DEAD`, on a symbol. */
  next(state: number, symbol: number): number {
    const known = this.#moves.get(state, symbol);
    if (known !== UNKNOWN_MOVE) return known;
    const target = this.#stateFor(this.#followers(state, symbol));
    this.#moves.set(state, symbol, target);
    return target;
  }

  /** The cues that end in a state. */
  accepted(state: number): Int32Array {
    return this.#accepts[state]!;
  }

  #learnFirst(symbol: number): number {
    if (symbol >= this.#firstMoves.length) {
      const longer = new Int32Array(Math.max(1024, symbol * 2)).fill(UNKNOWN_MOVE);
      longer.set(this.#firstMoves);
      this.#firstMoves = longer;
    }
    const wanted = this.#vocabulary.atomsOf(symbol);
    const target = this.#stateFor(wanted.flatMap((atom) => this.#firstsByAtom.get(atom) ?? []));
    this.#firstMoves[symbol] = target;
    return target;
  }

  #followers(state: number, symbol: number): number[] {
    const { atoms, followers } = this.#positions;
    const wanted = this.#vocabulary.atomsOf(symbol);
    const found = new Set<number>();
    for (const position of this.#sets[state]!) {
      for (const follower of followers[position]!) {
        if (wanted.includes(atoms[follower]!)) found.add(follower);
      }
    }
    return [...found];
  }

  #stateFor(positions: number[]): number {
    if (positions.length === 0) return DEAD;
    const set = Int32Array.from(positions).sort();
    const key = set.join(' ');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const cues = new Set([...set].map((position) => this.#positions.ends[position]!));
    cues.delete(-1);
    this.#sets.push(set);
    this.#accepts.push(Int32Array.from(cues).sort());
    this.#byKey.set(key, this.#sets.length - 1);
    return this.#sets.length - 1;
  }

  #forget(): void {
    const none = new Int32Array(0);
    this.#sets = [none, none];
    this.#accepts = [none, none];
    this.#byKey = new Map();
    this.#moves = new TransitionTable();
    this.#firstMoves = new Int32Array(0);
  }
}
