import type { Passage } from '../../text/passage.ts';
import { pairFeature, pieceFeatures, skipFeature, wordFeature } from './feature-hash.ts';
import type { LinearModel } from './model-file.ts';
import { stretchesOf, type Stretch } from './passage-features.ts';

/** Pieces of words say less than words do: measured on parts of the corpus that were left out. */
export const PIECE_WEIGHT = 0.6;

/** So many word types are remembered. */
const MOST_REMEMBERED = 100_000;

/** How far a passage speaks for each label, by label. Zero is undecided. */
export interface Scores {
  readonly whole: Float32Array;
  /** The highest of the whole and of each stretch. */
  readonly best: Float32Array;
  /** The stretch that speaks for the label most. */
  readonly where: readonly (Stretch | null)[];
}

/** What one word type, or all of a stretch, adds up to. */
interface Sums {
  readonly words: Float32Array;
  readonly pieces: Float32Array;
  wordLength: number;
  pieceLength: number;
}

interface RememberedWord extends Sums {
  readonly feature: number;
}

/**
 * Scores passages by a linear model over words, pairs of words and pieces of words. Features add
 * up, so all that lies within a word is summed once for each word type and remembered.
 */
export class Scorer {
  readonly #model: LinearModel;
  readonly #rows = new Map<number, number>();
  readonly #remembered = new Map<string, RememberedWord>();

  constructor(model: LinearModel) {
    this.#model = model;
    model.features.forEach((feature, row) => this.#rows.set(feature, row));
  }

  /** Scores a passage as a whole and stretch by stretch. */
  score(passage: Passage): Scores {
    const size = this.#model.labels.length;
    const whole = emptySums(size);
    const best = new Float32Array(size).fill(-Infinity);
    const where: (Stretch | null)[] = Array.from({ length: size }, () => null);
    for (const stretch of stretchesOf(passage)) {
      const sums = this.#sum(passage, stretch);
      addSums(whole, sums);
      const scores = this.#finish(sums);
      for (let label = 0; label < size; label += 1) {
        if (scores[label]! <= best[label]!) continue;
        best[label] = scores[label]!;
        where[label] = stretch;
      }
    }
    const all = this.#finish(whole);
    for (let label = 0; label < size; label += 1) best[label] = Math.max(best[label]!, all[label]!);
    return { whole: all, best, where };
  }

  #sum({ words }: Passage, { from, to }: Stretch): Sums {
    const sums = emptySums(this.#model.labels.length);
    let [before, beforeThat] = [-1, -1];
    for (let at = from; at < to; at += 1) {
      const word = this.#word(words[at]!);
      addSums(sums, word);
      if (before >= 0) this.#add(pairFeature(before, word.feature), sums);
      if (beforeThat >= 0) this.#add(skipFeature(beforeThat, word.feature), sums);
      [beforeThat, before] = [before, word.feature];
    }
    return sums;
  }

  #word(text: string): RememberedWord {
    const known = this.#remembered.get(text);
    if (known !== undefined) return known;
    const feature = wordFeature(text);
    const word = { ...emptySums(this.#model.labels.length), feature };
    this.#add(feature, word);
    for (const piece of pieceFeatures(text)) this.#add(piece, word, true);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(text, word);
    return word;
  }

  #add(feature: number, sums: Sums, isPiece = false): void {
    const row = this.#rows.get(feature);
    if (row === undefined) return;
    const { labels, rarity, weights } = this.#model;
    const to = isPiece ? sums.pieces : sums.words;
    const rare = rarity[row]!;
    const first = row * labels.length;
    for (let label = 0; label < labels.length; label += 1)
      to[label]! += weights[first + label]! * rare;
    if (isPiece) sums.pieceLength += rare * rare;
    else sums.wordLength += rare * rare;
  }

  /** Both blocks brought to length one (as cosine similarity does), so that a long note is no louder. */
  #finish({ words, pieces, wordLength, pieceLength }: Sums): Float32Array {
    const perWord = wordLength === 0 ? 0 : 1 / Math.sqrt(wordLength);
    const perPiece = pieceLength === 0 ? 0 : PIECE_WEIGHT / Math.sqrt(pieceLength);
    return this.#model.bias.map(
      (bias, label) => bias + words[label]! * perWord + pieces[label]! * perPiece,
    );
  }
}

function emptySums(size: number): Sums {
  return {
    words: new Float32Array(size),
    pieces: new Float32Array(size),
    wordLength: 0,
    pieceLength: 0,
  };
}

function addSums(to: Sums, from: Sums): void {
  for (let label = 0; label < to.words.length; label += 1) {
    to.words[label]! += from.words[label]!;
    to.pieces[label]! += from.pieces[label]!;
  }
  to.wordLength += from.wordLength;
  to.pieceLength += from.pieceLength;
}
