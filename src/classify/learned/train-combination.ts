import type { Category } from '../../model/category.ts';
import type { Classifier } from '../classifier.ts';
import { cueWordOf, placesOf, rivalsOf, scoresFor, scoresOf, testimonyOf } from '../witnesses.ts';
import { marksOf } from './combine.ts';
import { fitLogistic } from './logistic-regression.ts';
import type { Combination, LinearModel } from './model-file.ts';
import { Scorer } from './scorer.ts';
import type { LabelledNote } from './train-model.ts';

/** Notes with a model that was trained without them. */
export interface Fold {
  readonly notes: readonly LabelledNote[];
  readonly model: LinearModel;
}

/**
 * Fits how cues and model are to be believed together.
 *
 * @param folds - notes that the fold's model did not see; the cues must not have been written from
 *   them either, or they will be believed too much
 * @param cuesAlone - the classifier without a model
 */
export function trainCombination(
  folds: readonly Fold[],
  categories: readonly Category[],
  cuesAlone: Classifier,
): Combination {
  const cases = {
    gap: { marks: [] as number[][], isTrue: [] as boolean[] },
    strength: { marks: [] as number[][], isTrue: [] as boolean[] },
  };
  for (const { notes, model } of folds) {
    const scorer = new Scorer(model);
    const places = placesOf(model.labels, categories);
    for (const note of notes) {
      const { passage, flags, candidates, byCues } = cuesAlone.trace(note.text);
      const scores = scoresOf(scorer, passage, flags);
      for (const side of ['gap', 'strength'] as const) {
        const [found, meant] =
          side === 'gap' ? [byCues.gaps, note.gaps] : [byCues.strengths, note.strengths];
        const word = cueWordOf(side, categories, found, candidates);
        const rivals = rivalsOf(side, categories, places, scores);
        categories.forEach((category, at) => {
          const place = places[side][at]!;
          if (place < 0) return;
          const own = scoresFor(category, scores);
          const testimony = testimonyOf(word, at, category, own, place, rivals(at));
          cases[side].marks.push(marksOf(testimony));
          cases[side].isTrue.push(meant.includes(category.id));
        });
      }
    }
  }
  const rounded = (weights: readonly number[]): number[] =>
    weights.map((weight) => Number(weight.toFixed(4)));
  return { gap: rounded(fitLogistic(cases.gap)), strength: rounded(fitLogistic(cases.strength)) };
}
