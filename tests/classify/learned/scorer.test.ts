import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pairFeature,
  pieceFeatures,
  skipFeature,
  wordFeature,
} from '../../../src/classify/learned/feature-hash.ts';
import type { LinearModel } from '../../../src/classify/learned/model-file.ts';
import { stretchesOf } from '../../../src/classify/learned/passage-features.ts';
import { PIECE_WEIGHT, Scorer } from '../../../src/classify/learned/scorer.ts';
import { scan } from '../../../src/text/scan.ts';

/** A model of a few features with weights that are easy to follow. */
function modelOf(
  features: readonly { feature: number; rarity: number; weight: number }[],
): LinearModel {
  const known = [...new Map(features.map((one) => [one.feature, one])).values()];
  return {
    labels: ['gap dress', 'gap answers'],
    bias: Float32Array.of(-1, 0.5),
    features: Uint32Array.from(known, ({ feature }) => feature),
    rarity: Float32Array.from(known, ({ rarity }) => rarity),
    weights: Float32Array.from(known.flatMap(({ weight }) => [weight, -weight])),
  };
}

const late = { feature: wordFeature('late'), rarity: 2, weight: 3 };
const lateAgain = {
  feature: pairFeature(late.feature, wordFeature('again')),
  rarity: 4,
  weight: 1,
};

describe('a score', () => {
  it('is the bias where the model knows none of the words', () => {
    expect([...new Scorer(modelOf([late])).score(scan('Nothing here')).whole]).toEqual([-1, 0.5]);
  });

  it('is bias and weighed words, brought to length one', () => {
    // One word of rarity 2: 3 * 2 / 2.
    expect([...new Scorer(modelOf([late])).score(scan('late')).whole]).toEqual([2, -2.5]);
  });

  it('counts pairs with words: (3 * 2 + 1 * 4) / sqrt(2 * 2 + 4 * 4)', () => {
    const { whole } = new Scorer(modelOf([late, lateAgain])).score(scan('late again'));
    expect(whole[0]).toBeCloseTo(-1 + 10 / Math.sqrt(20), 5);
  });

  it('counts pieces of words apart, and for less', () => {
    const [piece = 0] = pieceFeatures('late');
    const { whole } = new Scorer(modelOf([{ feature: piece, rarity: 2, weight: 3 }])).score(
      scan('late'),
    );
    expect(whole[0]).toBeCloseTo(-1 + 3 * PIECE_WEIGHT, 5);
  });

  it('knows a pair with a word between', () => {
    const skip = skipFeature(late.feature, late.feature);
    const { whole } = new Scorer(modelOf([{ feature: skip, rarity: 1, weight: 2 }])).score(
      scan('late so late'),
    );
    expect(whole[0]).toBe(1);
  });

  it('says which stretch speaks for a label most', () => {
    const passage = scan('Fine. Never late. Late');
    const { where } = new Scorer(modelOf([late])).score(passage);
    expect(where[0]).toEqual({ from: 1, to: 3 });
  });

  it('leaves out the words that are to have no say, and stretches of nothing else', () => {
    const passage = scan('Late. Fine');
    const scorer = new Scorer(modelOf([late]));
    const { whole, where } = scorer.score(passage, Uint8Array.of(1, 0));
    expect(whole[0]).toBe(-1);
    expect(where[0]).toEqual({ from: 1, to: 2 });
  });

  it('is the same whatever was read before, as a plain sum gives it', () => {
    const words = ['late', 'again', 'so', 'tie', 'tied', '.', ':'];
    const model = modelOf(
      words.flatMap((word, at) => [
        { feature: wordFeature(word), rarity: 1 + at / 4, weight: at - 2 },
        ...pieceFeatures(word).map((feature) => ({ feature, rarity: 1.5, weight: 1 })),
      ]),
    );
    const used = new Scorer(model);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (some) => {
        const passage = scan(some.join(' '));
        const scores = used.score(passage);
        expect(scores).toEqual(new Scorer(model).score(passage));
        expect(scores.whole[0]).toBeCloseTo(plainSum(some, model), 4);
        for (const stretch of scores.where)
          if (stretch !== null) expect(stretchesOf(passage)).toContainEqual(stretch);
      }),
    );
  });
});

/** The score of the first label, feature by feature. */
function plainSum(some: readonly string[], model: LinearModel): number {
  const sums = { words: 0, pieces: 0, wordLength: 0, pieceLength: 0 };
  const look = (feature: number): [weight: number, rarity: number] => {
    const row = model.features.indexOf(feature);
    return row < 0 ? [0, 0] : [model.weights[row * 2]!, model.rarity[row]!];
  };
  for (const word of some.filter((one) => /\w/.test(one))) {
    const [weight, rarity] = look(wordFeature(word));
    sums.words += weight * rarity;
    sums.wordLength += rarity ** 2;
    for (const piece of pieceFeatures(word)) {
      const [pieceWeight, pieceRarity] = look(piece);
      sums.pieces += pieceWeight * pieceRarity;
      sums.pieceLength += pieceRarity ** 2;
    }
  }
  return (
    model.bias[0]! +
    sums.words / Math.sqrt(sums.wordLength || 1) +
    (PIECE_WEIGHT * sums.pieces) / Math.sqrt(sums.pieceLength || 1)
  );
}
