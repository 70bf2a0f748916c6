import type { CuePositions } from './cue-positions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The state from which nothing more can match. */
export const DEAD = 0;
/** The state before the first word of a cue. */
export const START = 1;

/** Past so many states all are forgotten and built again as they are met: memory stays bounded. */
const MOST_STATES = 60_000;

/** Slots of the transition table; a power of two. */
const SLOTS = 1 << 20;

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
  #keys = new Float64Array(SLOTS);
  #targets = new Int32Array(SLOTS);
  #filled = 0;

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
    if (this.#sets.length > MOST_STATES || this.#filled > SLOTS / 2) this.#forget();
  }

  /** The state after `state` on a symbol. */
  next(state: number, symbol: number): number {
    // Keys are at least 2 ** 20, so an empty slot, 0, is none.
    const key = (state + 1) * 1_048_576 + symbol;
    let slot = (Math.imul(state, 0x9e37_79b1) ^ Math.imul(symbol, 0x85eb_ca6b)) >>> 12;
    while (this.#keys[slot] !== key) {
      if (this.#keys[slot] === 0) return this.#learn(slot, key, state, symbol);
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.#targets[slot]!;
  }

  /** The cues that end in a state. */
  accepted(state: number): Int32Array {
    return this.#accepts[state]!;
  }

  #learn(slot: number, key: number, state: number, symbol: number): number {
    const target = this.#stateFor(this.#reachable(state, symbol));
    // A full table would have no empty slot to stop at; `tidy` comes at the next text.
    if (this.#filled < (SLOTS / 4) * 3) {
      this.#keys[slot] = key;
      this.#targets[slot] = target;
      this.#filled += 1;
    }
    return target;
  }

  #reachable(state: number, symbol: number): number[] {
    const { atoms, followers } = this.#positions;
    const wanted = this.#vocabulary.atomsOf(symbol);
    if (state === START) return wanted.flatMap((atom) => this.#firstsByAtom.get(atom) ?? []);
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
    this.#keys.fill(0);
    this.#filled = 0;
  }
}
