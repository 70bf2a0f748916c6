import { SENTENCE_BREAK, type Passage } from '../../text/passage.ts';
import { pairFeature, skipFeature } from './feature-hash.ts';
import type { LinearModel } from './model-file.ts';
import { stretchesOf, type Stretch } from './passage-features.ts';
import type { WordForms } from './word-forms.ts';
import { WordSums } from './word-sums.ts';

/** Pieces of words say less than words do: measured on parts of the corpus that were left out. */
export const PIECE_WEIGHT = 0.6;

/** How far a passage speaks for each label, by label. Zero is undecided. */
export interface Scores {
  readonly whole: Float32Array;
  /** The highest of the whole and of each stretch. */
  readonly best: Float32Array;
  /** The stretch that speaks for the label most. */
  readonly where: readonly (Stretch | null)[];
}

/**
 * Scores passages by a linear model over words, pairs of words and pieces of words. Not for two
 * texts at once: the sums of the one at hand are kept between calls, as is what words come to.
 */
export class Scorer {
  readonly #model: LinearModel;
  readonly #words: WordSums;
  readonly #stretch: Float32Array;
  readonly #whole: Float32Array;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#words = new WordSums(model);
    this.#stretch = new Float32Array(this.#words.width);
    this.#whole = new Float32Array(this.#words.width);
  }

  /**
   * Scores a passage as a whole and stretch by stretch.
   *
   * @param isLeftOut - by token: 1 for words that are to have no say; a stretch of nothing but
   *   these is passed over
   */
  score(passage: Passage, isLeftOut?: Uint8Array): Scores {
    this.#words.tidy();
    const size = this.#model.labels.length;
    const best = new Float32Array(size).fill(-Infinity);
    const where: (Stretch | null)[] = Array.from({ length: size }, () => null);
    const scores = new Float32Array(size);
    this.#whole.fill(0);
    for (const stretch of stretchesOf(passage)) {
      this.#stretch.fill(0);
      const heard = this.#sum(passage, stretch, this.#stretch, isLeftOut);
      if (heard === 0) continue;
      for (let at = 0; at < this.#whole.length; at += 1) this.#whole[at]! += this.#stretch[at]!;
      this.#finish(this.#stretch, scores);
      for (let label = 0; label < size; label += 1) {
        if (scores[label]! <= best[label]!) continue;
        best[label] = scores[label]!;
        where[label] = stretch;
      }
    }
    this.#finish(this.#whole, scores);
    for (let label = 0; label < size; label += 1) {
      best[label] = Math.max(best[label]!, scores[label]!);
    }
    return { whole: scores, best, where };
  }

  /** Adds up a stretch, and says of how many words. */
  #sum(
    { words, breaks }: Passage,
    { from, to }: Stretch,
    sums: Float32Array,
    isLeftOut?: Uint8Array,
  ): number {
    let before: WordForms | null = null;
    let beforeThat: WordForms | null = null;
    let heard = 0;
    for (let at = from; at < to; at += 1) {
      if (isLeftOut?.[at] === 1) {
        before = beforeThat = null;
        continue;
      }
      heard += 1;
      const number = this.#words.numberOf(words[at]!);
      this.#words.addWord(number, sums);
      const forms = this.#words.formsOf(number);
      if (breaks[at]! >= SENTENCE_BREAK) before = beforeThat = null;
      if (before !== null) this.#addPair(pairFeature, before, forms, sums);
      if (beforeThat !== null) this.#addPair(skipFeature, beforeThat, forms, sums);
      [beforeThat, before] = [before, forms];
    }
    return heard;
  }

  #addPair(join: typeof pairFeature, before: WordForms, now: WordForms, sums: Float32Array): void {
    this.#words.addFeature(join(before.word, now.word), sums);
    if (before.word === before.field && now.word === now.field) return;
    this.#words.addFeature(join(before.field, now.field), sums);
  }

  /** Both blocks brought to length one (as cosine similarity does), so that a long note is no louder. */
  #finish(sums: Float32Array, scores: Float32Array): void {
    const { bias } = this.#model;
    const size = bias.length;
    const [words, pieces] = [sums[size * 2]!, sums[size * 2 + 1]!];
    const perWord = words === 0 ? 0 : 1 / Math.sqrt(words);
    const perPiece = pieces === 0 ? 0 : PIECE_WEIGHT / Math.sqrt(pieces);
    for (let label = 0; label < size; label += 1) {
      scores[label] = bias[label]! + sums[label]! * perWord + sums[size + label]! * perPiece;
    }
  }
}
