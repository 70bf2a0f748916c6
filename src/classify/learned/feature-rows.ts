/** Bits of the filter: some sixteen for each feature of a full model. */
const FILTER_BITS = 1 << 20;

/** No row. */
export const NO_ROW = -1;

/**
 * Which row of the weights belongs to a feature. Nine of ten pairs of words are in no model, so a
 * small filter (Bloom 1970, with one bit a feature) is asked before the table.
 */
export class FeatureRows {
  readonly #filter = new Int32Array(FILTER_BITS / 32);
  readonly #features: Uint32Array;
  readonly #rows: Int32Array;

  constructor(features: Uint32Array) {
    let slots = 1024;
    while (slots < features.length * 3) slots *= 2;
    this.#features = new Uint32Array(slots);
    this.#rows = new Int32Array(slots).fill(NO_ROW);
    features.forEach((feature, row) => {
      this.#put(feature, row);
    });
  }

  /** The row of a feature, or `NO_ROW`. */
  rowOf(feature: number): number {
    const bit = feature & (FILTER_BITS - 1);
    if ((this.#filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return NO_ROW;
    const mask = this.#rows.length - 1;
    let slot = slotOf(feature) & mask;
    for (let row = this.#rows[slot]!; row !== NO_ROW; row = this.#rows[slot]!) {
      if (this.#features[slot] === feature) return row;
      slot = (slot + 1) & mask;
    }
    return NO_ROW;
  }

  #put(feature: number, row: number): void {
    const bit = feature & (FILTER_BITS - 1);
    this.#filter[bit >>> 5]! |= 1 << (bit & 31);
    const mask = this.#rows.length - 1;
    let slot = slotOf(feature) & mask;
    while (this.#rows[slot] !== NO_ROW) slot = (slot + 1) & mask;
    this.#features[slot] = feature;
    this.#rows[slot] = row;
  }
}

/** The high bits: the filter has looked at the low ones. */
function slotOf(feature: number): number {
  return Math.imul(feature, 0x9e37_79b1) >>> 12;
}
