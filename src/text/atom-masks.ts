/**
 * Sets of atoms, each folded into 64 bits (Bloom 1970): two sets whose bits do not meet share no
 * atom; two whose bits meet may.
 */
export class AtomMasks {
  #low = new Int32Array(1024);
  #high = new Int32Array(1024);

  /** Keeps a set of atoms by its number. */
  set(number: number, atoms: readonly number[]): void {
    while (number >= this.#low.length) {
      this.#low = lengthened(this.#low);
      this.#high = lengthened(this.#high);
    }
    let [low, high] = [0, 0];
    for (const atom of atoms) {
      const bit = Math.imul(atom, 0x9e37_79b1) >>> 26;
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    }
    this.#low[number] = low;
    this.#high[number] = high;
  }

  /** Whether two sets may share an atom. */
  mayShare(number: number, others: AtomMasks, other: number): boolean {
    const low = this.#low[number]! & others.#low[other]!;
    return (low | (this.#high[number]! & others.#high[other]!)) !== 0;
  }
}

function lengthened(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
