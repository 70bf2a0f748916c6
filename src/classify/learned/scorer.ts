import { SENTENCE_BREAK, type Passage } from '../../text/passage.ts';
import { pairFeature, skipFeature } from './feature-hash.ts';
import type { LinearModel } from './model-file.ts';
import { isClauseStart, stretchesOf, type Stretch } from './passage-features.ts';
import type { WordForms } from './word-forms.ts';
import { WordSums } from './word-sums.ts';

/** Pieces of words say less than words do: measured on parts of the corpus that were left out. */
export const PIECE_WEIGHT = 0.6;

/** How far a passage speaks for each label, by label. Zero is undecided. */
export interface Scores {
  readonly whole: Float32Array;
  /** The highest of the whole and of each stretch. */
  readonly best: Float32Array;
  /** The highest of any two stretches in a row; the whole where there is one. */
  readonly pair: Float32Array;
  /** The highest of any clause. */
  readonly clause: Float32Array;
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
  #stretch: Float32Array;
  #before: Float32Array;
  readonly #clause: Float32Array;
  readonly #pair: Float32Array;
  readonly #whole: Float32Array;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#words = new WordSums(model);
    const sums = (): Float32Array => new Float32Array(this.#words.width);
    [this.#stretch, this.#before] = [sums(), sums()];
    [this.#clause, this.#pair, this.#whole] = [sums(), sums(), sums()];
  }

  /**
   * Scores a passage as a whole and in parts.
   *
   * @param isLeftOut - by token: 1 for words that are to have no say; a stretch of nothing but
   *   these is passed over
   */
  score(passage: Passage, isLeftOut?: Uint8Array): Scores {
    this.#words.tidy();
    const size = this.#model.labels.length;
    const highest = (): Float32Array => new Float32Array(size).fill(-Infinity);
    const [best, pair, clause] = [highest(), highest(), highest()];
    const where: (Stretch | null)[] = Array.from({ length: size }, () => null);
    const scores = new Float32Array(size);
    this.#whole.fill(0);
    let count = 0;
    for (const stretch of stretchesOf(passage)) {
      if (!this.#sum(passage, stretch, clause, scores, isLeftOut)) continue;
      count += 1;
      add(this.#stretch, this.#whole);
      this.#finish(this.#stretch, scores);
      raise(scores, best, (label) => (where[label] = stretch));
      if (count > 1) {
        this.#pair.set(this.#before);
        add(this.#stretch, this.#pair);
        this.#finish(this.#pair, scores);
        raise(scores, pair);
      }
      [this.#before, this.#stretch] = [this.#stretch, this.#before];
    }
    this.#finish(this.#whole, scores);
    raise(scores, best);
    if (count < 2) pair.set(scores);
    if (count === 0) clause.set(scores);
    return { whole: scores, best, pair, clause, where };
  }

  /**
   * Adds up a stretch, clause by clause, and raises what the clauses come to; false where it holds no
   * word that has a say. Pairs of words over the end of a clause belong to the stretch alone.
   */
  #sum(
    { words, breaks }: Passage,
    { from, to }: Stretch,
    clauses: Float32Array,
    scores: Float32Array,
    isLeftOut?: Uint8Array,
  ): boolean {
    const [stretch, clause] = [this.#stretch.fill(0), this.#clause.fill(0)];
    let before: WordForms | null = null;
    let beforeThat: WordForms | null = null;
    let length = 0;
    let heard = false;
    const end = (): void => {
      this.#finish(clause, scores);
      raise(scores, clauses);
      add(clause, stretch);
      clause.fill(0);
      length = 0;
    };
    for (let at = from; at < to; at += 1) {
      if (isLeftOut?.[at] === 1) {
        before = beforeThat = null;
        continue;
      }
      heard = true;
      if (isClauseStart(words[at]!, breaks[at]!, length)) end();
      const number = this.#words.numberOf(words[at]!);
      this.#words.addWord(number, clause);
      const forms = this.#words.formsOf(number);
      if (breaks[at]! >= SENTENCE_BREAK) before = beforeThat = null;
      if (before !== null) this.#addPair(pairFeature, before, forms, length > 0 ? clause : stretch);
      if (beforeThat !== null)
        this.#addPair(skipFeature, beforeThat, forms, length > 1 ? clause : stretch);
      [beforeThat, before] = [before, forms];
      length += 1;
    }
    if (length > 0) end();
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

function add(some: Float32Array, to: Float32Array): void {
  for (let at = 0; at < to.length; at += 1) to[at]! += some[at]!;
}

/** Keeps the higher of two scores, label by label, and tells of each that is raised. */
function raise(scores: Float32Array, to: Float32Array, onRaise?: (label: number) => void): void {
  for (let label = 0; label < to.length; label += 1) {
    if (scores[label]! <= to[label]!) continue;
    to[label] = scores[label]!;
    onRaise?.(label);
  }
}
