import { describe, expect, it } from 'vitest';
import { compileClassifier } from '../../../src/classify/classifier.ts';
import { marksOf, probabilityOf } from '../../../src/classify/learned/combine.ts';
import { decodeModel, encodeModel } from '../../../src/classify/learned/model-file.ts';
import { Scorer } from '../../../src/classify/learned/scorer.ts';
import { vectorOf } from '../../../src/classify/learned/sparse-vector.ts';
import { trainReader, type CorpusPart } from '../../../src/classify/learned/train-reader.ts';
import {
  labelsOf,
  trainModel,
  type LabelledNote,
} from '../../../src/classify/learned/train-model.ts';
import { weights } from '../../../src/classify/learned/weights.ts';
import { scan } from '../../../src/text/scan.ts';
import { category } from '../../statistics/invented-history.ts';

/** A small world: some notes are about the clock, some about clothes, some praise, some say nothing. */
const said: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['turned up late for the call', ['punctuality'], []],
  ['late again, by ten minutes', ['punctuality'], []],
  ['she was late and the panel waited', ['punctuality'], []],
  ['came late to the second round', ['punctuality'], []],
  ['wore a creased shirt', ['dress'], []],
  ['the shirt had a stain', ['dress'], []],
  ['no tie and a stained shirt', ['dress'], []],
  ['that shirt was not for a bank', ['dress'], []],
  ['calm under every question', [], ['engagement']],
  ['stayed calm all day', [], ['engagement']],
  ['calm and steady throughout', [], ['engagement']],
  ['call moved to Tuesday at ten', [], []],
  ['second round booked for the fourth', [], []],
  ['sent the form on Monday', [], []],
];
const notes: LabelledNote[] = said.map(([text, gaps, strengths]) => ({ text, gaps, strengths }));
const labels = labelsOf(notes);
const model = trainModel(notes, labels);

describe('training', () => {
  it('separates what can be separated, on words that it has not seen in this order', () => {
    const { whole } = new Scorer(model).score(scan('he was late, by an hour'));
    const best = labels[whole.indexOf(Math.max(...whole))];
    expect(best).toBe('gap punctuality');
  });

  it('gives the same model for the same notes', () => {
    expect(trainModel(notes, labels)).toEqual(model);
  });
});

describe('the scorer', () => {
  it('gives what the vector of the training times the weights gives', () => {
    const space = {
      index: new Map(Array.from(model.features, (feature, row) => [feature, row])),
      rarity: [...model.rarity],
      isPiece: Array.from(model.features, () => false),
    };
    // Which features are pieces is known by how they were made, so ask for each block on its own.
    const passage = scan('late again; the shirt was late');
    const words = vectorOf(passage, space);
    const pieces = vectorOf(passage, { ...space, isPiece: space.isPiece.map(() => true) });
    const { whole } = new Scorer(model).score(passage);
    labels.forEach((_, label) => {
      let expected = model.bias[label]!;
      for (const { at, values } of [words, pieces]) {
        at.forEach(
          (row, index) =>
            (expected += model.weights[row * labels.length + label]! * values[index]!),
        );
      }
      expect(whole[label]).toBeCloseTo(expected, 4);
    });
  });

  it('scores a stretch on its own, so that the rest of a long note is no louder', () => {
    const rest = 'Call moved to Tuesday. Sent the form on Monday. Second round booked. ';
    const { whole, best } = new Scorer(model).score(scan(`${rest}Turned up late. ${rest}`));
    const at = labels.indexOf('gap punctuality');
    expect(best[at]).toBeGreaterThan(whole[at]!);
  });

  it('has a score for no words at all: the bias', () => {
    expect([...new Scorer(model).score(scan('')).whole]).toEqual([...model.bias]);
  });
});

describe('a model as text', () => {
  const combination = { gap: [0], strength: [0] };

  it('comes back as it was, but for a thirtieth of its scale', () => {
    const again = decodeModel(encodeModel(model, combination));
    expect(again.labels).toEqual(model.labels);
    expect(again.features).toEqual(model.features);
    labels.forEach((_, label) => {
      const own = (weights: Float32Array): number[] =>
        [...weights].filter((__, at) => at % labels.length === label);
      const scale = Math.max(...own(model.weights).map(Math.abs));
      own(again.weights).forEach((weight, at) => {
        expect(Math.abs(weight - own(model.weights)[at]!)).toBeLessThanOrEqual(scale / 60);
      });
    });
  });

  it('is at most two megabytes as committed', () => {
    expect(JSON.stringify(weights).length).toBeLessThan(2_000_000);
  });
});

describe('cues and model together', () => {
  const testimony = {
    pair: -1,
    clause: -1,
    rivalWhole: -1,
    rivalBest: -1,
    whole: -1,
    best: -0.8,
    cues: 0,
    isTakenAway: false,
    hasOthers: false,
    isResidual: false,
  };
  const chance = (side: 'gap' | 'strength', more: Partial<typeof testimony>): number =>
    probabilityOf(marksOf({ ...testimony, ...more }), weights.combination[side]);

  it.each(['gap', 'strength'] as const)('believe a %s the more, the more speaks for it', (side) => {
    expect(chance(side, { cues: 0.85 })).toBeGreaterThan(chance(side, {}));
    expect(chance(side, { whole: 0, best: 0.2 })).toBeGreaterThan(chance(side, {}));
  });

  it('leave a category that the model never saw to its cues', () => {
    const own = {
      ...category('parking'),
      cues: { gap: ['no place to park'], strength: [], topic: [] },
    };
    const [gap] = compileClassifier([own], weights).classify('There was no place to park.').gaps;
    expect(gap).toMatchObject({ category: 'parking', confidence: 0.85 });
  });

  const parts: CorpusPart[] = [
    { name: 'a', notes, isUnseen: true },
    { name: 'b', notes, isUnseen: true },
    { name: 'c', notes, isUnseen: false },
  ];
  const categories = ['punctuality', 'dress', 'engagement'].map((id) => category(id));

  it('are judged on each part that no cue was written from, and on no other', () => {
    const { leftOut } = trainReader(parts, categories);
    expect(leftOut.map(({ name, judged: own }) => [name, own.length])).toEqual([
      ['a', notes.length],
      ['b', notes.length],
    ]);
    const late = leftOut[0]!.judged[0]!;
    expect(late.labels.gaps).toEqual(['punctuality']);
    expect(late.reading.gaps.map((gap) => gap.category)).toEqual(['punctuality']);
  });

  it('show the words that moved the model where no cue fired', () => {
    const { classify } = compileClassifier(categories, trainReader(parts, categories).model);
    const text = 'Call moved to Tuesday. Turned up late for the call.';
    const [gap] = classify(text).gaps;
    expect(gap?.category).toBe('punctuality');
    expect(gap?.evidence.map((one) => one.text)).toEqual(['Turned up late for the call']);
  });
});
