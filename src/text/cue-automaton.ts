import { AtomMasks } from './atom-masks.ts';
import type { CuePositions } from './cue-positions.ts';
import { TransitionTable, UNKNOWN_MOVE } from './transition-table.ts';
import { ANY_WORD, END_SYMBOL, UNKNOWN_SYMBOL, type Vocabulary } from './vocabulary.ts';

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
  #accepts: (readonly number[])[] = [];
  /** By state: 1 where some cue ends. Small enough to stay close at hand. */
  #isAccepting = new Uint8Array(MOST_STATES);
  #byKey = new Map<string, number>();
  #moves = new TransitionTable();
  /** By state: its move on a word of which it asks nothing. */
  #anyMoves: number[] = [];
  /** By state: the atoms that moves from it ask for, any word aside. */
  #wanted = new AtomMasks();
  /** By symbol: its atoms, any word aside. */
  readonly #given = new AtomMasks();
  /** So many symbols, from 0, are in `#given`. */
  #symbols = 0;
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
    while (symbol >= this.#symbols) this.#learnSymbol();
    // Most words are nothing to most states, and need no look at the large table.
    if (!this.#wanted.mayShare(state, this.#given, symbol)) {
      return symbol === END_SYMBOL ? DEAD : this.#moveOnAnyWord(state);
    }
    const known = this.#moves.get(state, symbol);
    if (known !== UNKNOWN_MOVE) return known;
    const target = this.#stateFor(this.#followers(state, symbol));
    this.#moves.set(state, symbol, target);
    return target;
  }

  /** The state after a word that `state` asks for only as any word. */
  #moveOnAnyWord(state: number): number {
    const known = this.#anyMoves[state]!;
    if (known !== UNKNOWN_MOVE) return known;
    const target = this.#stateFor(this.#followers(state, UNKNOWN_SYMBOL));
    this.#anyMoves[state] = target;
    return target;
  }

  /** Whether any cue ends in a state. */
  isAccepting(state: number): boolean {
    return this.#isAccepting[state] === 1;
  }

  /** The cues that end in a state. */
  accepted(state: number): readonly number[] {
    return this.#accepts[state]!;
  }

  #learnSymbol(): void {
    const atoms = this.#vocabulary.atomsOf(this.#symbols);
    this.#given.set(
      this.#symbols,
      atoms.filter((atom) => atom !== ANY_WORD),
    );
    this.#symbols += 1;
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
    const state = this.#sets.length;
    const { atoms, followers } = this.#positions;
    const next = [...set].flatMap((position) => followers[position]!);
    const wanted = next.map((position) => atoms[position]!).filter((atom) => atom !== ANY_WORD);
    this.#wanted.set(state, wanted);
    this.#anyMoves.push(UNKNOWN_MOVE);
    this.#sets.push(set);
    this.#accepts.push([...cues].sort((a, b) => a - b));
    if (state >= this.#isAccepting.length) this.#isAccepting = lengthened(this.#isAccepting);
    this.#isAccepting[state] = cues.size === 0 ? 0 : 1;
    this.#byKey.set(key, state);
    return state;
  }

  #forget(): void {
    const none = new Int32Array(0);
    this.#sets = [none, none];
    this.#accepts = [[], []];
    this.#byKey = new Map();
    this.#moves = new TransitionTable();
    this.#anyMoves = [DEAD, DEAD];
    this.#wanted = new AtomMasks();
    this.#firstMoves = new Int32Array(0);
  }
}

/** A single text may lead past the bound before there is time to tidy. */
function lengthened(flags: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(flags.length * 2);
  longer.set(flags);
  return longer;
}
