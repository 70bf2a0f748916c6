import { pieceFeatures } from './feature-hash.ts';
import { FeatureRows, NO_ROW } from './feature-rows.ts';
import type { LinearModel } from './model-file.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** So many word types are remembered; at 47 labels each takes some 400 bytes. */
const MOST_REMEMBERED = 50_000;

/**
 * What the features of a model add up to. Sums stand in one row of numbers each: for every label
 * what words and pairs of words come to, for every label what pieces of words come to, and the
 * squared lengths of both. All that lies within a word is summed once for its type and remembered.
 */
export class WordSums {
  /** Numbers in a row of sums. */
  readonly width: number;
  readonly #size: number;
  readonly #rows: FeatureRows;
  /** By feature: its weights times its rarity, then its rarity squared. */
  readonly #values: Float32Array;
  readonly #numbers = new Map<string, number>();
  readonly #forms: WordForms[] = [];
  #sums: Float32Array<ArrayBuffer>;

  constructor(model: LinearModel) {
    this.#size = model.labels.length;
    this.width = this.#size * 2 + 2;
    this.#rows = new FeatureRows(model.features);
    this.#values = weighedByRarity(model);
    this.#sums = new Float32Array(this.width * 1024);
  }

  /** The number of a word type. Valid until `tidy`. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? this.#learn(word);
  }

  /** The features of a word type: its own and its field's. */
  formsOf(number: number): WordForms {
    return this.#forms[number]!;
  }

  /** Adds what a word comes to. */
  addWord(number: number, to: Float32Array): void {
    const sums = this.#sums;
    const from = number * this.width;
    for (let at = 0; at < this.width; at += 1) to[at]! += sums[from + at]!;
  }

  /** Adds a feature that is no piece of a word, if the model has it. */
  addFeature(feature: number, to: Float32Array): void {
    const row = this.#rows.rowOf(feature);
    if (row !== NO_ROW) this.#addRow(row, to, 0, this.#size * 2);
  }

  /** Makes room where it has run out; to be called between texts. */
  tidy(): void {
    if (this.#forms.length < MOST_REMEMBERED) return;
    this.#numbers.clear();
    this.#forms.length = 0;
  }

  #learn(word: string): number {
    const number = this.#forms.length;
    if ((number + 1) * this.width > this.#sums.length) {
      const longer = new Float32Array(this.#sums.length * 2);
      longer.set(this.#sums);
      this.#sums = longer;
    }
    const own = this.#sums.subarray(number * this.width, (number + 1) * this.width).fill(0);
    const forms = formsOf(word);
    this.addFeature(forms.word, own);
    if (forms.field !== forms.word) this.addFeature(forms.field, own);
    for (const piece of pieceFeatures(word)) {
      const row = this.#rows.rowOf(piece);
      if (row !== NO_ROW) this.#addRow(row, own, this.#size, this.#size * 2 + 1);
    }
    this.#forms.push(forms);
    this.#numbers.set(word, number);
    return number;
  }

  #addRow(row: number, to: Float32Array, first: number, length: number): void {
    const values = this.#values;
    const from = row * (this.#size + 1);
    for (let label = 0; label < this.#size; label += 1) to[first + label]! += values[from + label]!;
    to[length]! += values[from + this.#size]!;
  }
}

function weighedByRarity({ labels, features, rarity, weights }: LinearModel): Float32Array {
  const size = labels.length;
  const values = new Float32Array(features.length * (size + 1));
  features.forEach((_, row) => {
    const rare = rarity[row]!;
    for (let label = 0; label < size; label += 1)
      values[row * (size + 1) + label] = weights[row * size + label]! * rare;
    values[row * (size + 1) + size] = rare * rare;
  });
  return values;
}
