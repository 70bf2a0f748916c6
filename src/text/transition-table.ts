/** Slots at first; each takes four 32-bit numbers, so that one look touches one line of the cache. */
const FIRST_SLOTS = 1 << 12;
const STRIDE = 4;

/** Past so many moves the table asks to be emptied. */
const MOST_MOVES = 1 << 19;

/** What `get` gives where a move is not known. */
export const UNKNOWN_MOVE = -1;

/** The moves of an automaton: from a state, on a symbol, to a target. Open addressing, small at first. */
export class TransitionTable {
  #cells = new Int32Array(FIRST_SLOTS * STRIDE);
  #mask = FIRST_SLOTS - 1;
  #count = 0;

  /** Whether it has grown past its bound. */
  get isFull(): boolean {
    return this.#count >= MOST_MOVES;
  }

  /** The target of a move, or `UNKNOWN_MOVE`. States count from 1: a 0 marks an empty slot. */
  get(state: number, symbol: number): number {
    const cells = this.#cells;
    let cell = (slotOf(state, symbol) & this.#mask) * STRIDE;
    for (let found = cells[cell]!; found !== 0; found = cells[cell]!) {
      if (found === state && cells[cell + 1] === symbol) return cells[cell + 2]!;
      cell = (cell + STRIDE) & (cells.length - 1);
    }
    return UNKNOWN_MOVE;
  }

  /** Adds a move that is not yet known. */
  set(state: number, symbol: number, target: number): void {
    if (this.#count * 2 > this.#mask) this.#double();
    const cells = this.#cells;
    let cell = (slotOf(state, symbol) & this.#mask) * STRIDE;
    while (cells[cell] !== 0) cell = (cell + STRIDE) & (cells.length - 1);
    cells[cell] = state;
    cells[cell + 1] = symbol;
    cells[cell + 2] = target;
    this.#count += 1;
  }

  #double(): void {
    const old = this.#cells;
    this.#cells = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    this.#count = 0;
    for (let cell = 0; cell < old.length; cell += STRIDE) {
      if (old[cell] !== 0) this.set(old[cell]!, old[cell + 1]!, old[cell + 2]!);
    }
  }
}

/** Both numbers spread over all bits; the high ones are the better mixed. */
function slotOf(state: number, symbol: number): number {
  const mixed = Math.imul(state, 0x9e37_79b1) ^ Math.imul(symbol, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
}
