import type { Passage } from '../../text/passage.ts';
import { featuresOf, stretchesOf } from './passage-features.ts';
import { PIECE_WEIGHT } from './scorer.ts';

/** A note as numbers: which features it has, and how much of each. */
export interface SparseVector {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

/** The features that count, with their rarity and whether they are pieces of words. */
export interface FeatureSpace {
  readonly index: ReadonlyMap<number, number>;
  readonly rarity: readonly number[];
  readonly isPiece: readonly boolean[];
}

/** How often each feature occurs in a passage, words and pieces apart. */
export function countFeatures(passage: Passage): {
  words: Map<number, number>;
  pieces: Map<number, number>;
} {
  const counts = { words: new Map<number, number>(), pieces: new Map<number, number>() };
  for (const stretch of stretchesOf(passage)) {
    const features = featuresOf(passage, stretch);
    for (const feature of features.words)
      counts.words.set(feature, (counts.words.get(feature) ?? 0) + 1);
    for (const feature of features.pieces)
      counts.pieces.set(feature, (counts.pieces.get(feature) ?? 0) + 1);
  }
  return counts;
}

/** A passage as a vector, weighed exactly as the scorer weighs it. */
export function vectorOf(passage: Passage, space: FeatureSpace): SparseVector {
  const { words, pieces } = countFeatures(passage);
  const blocks = [block(words, space, false), block(pieces, space, true)];
  return {
    at: Int32Array.from(blocks.flatMap(({ at }) => at)),
    values: Float64Array.from(blocks.flatMap(({ values }) => values)),
  };
}

function block(
  counts: ReadonlyMap<number, number>,
  { index, rarity, isPiece }: FeatureSpace,
  pieces: boolean,
): { at: number[]; values: number[] } {
  const [at, values]: [number[], number[]] = [[], []];
  let length = 0;
  for (const [feature, count] of counts) {
    const place = index.get(feature);
    if (place === undefined || isPiece[place] !== pieces) continue;
    at.push(place);
    values.push(count * rarity[place]!);
    length += count * rarity[place]! ** 2;
  }
  const scale = (pieces ? PIECE_WEIGHT : 1) / Math.sqrt(length || 1);
  return { at, values: values.map((value) => value * scale) };
}
