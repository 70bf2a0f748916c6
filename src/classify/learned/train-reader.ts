import type { Category } from '../../model/category.ts';
import { compileClassifier } from '../classifier.ts';
import { encodeModel, type ModelText } from './model-file.ts';
import { trainCombination, type Fold } from './train-combination.ts';
import { labelsOf, trainModel, type LabelledNote } from './train-model.ts';

/** One part of a corpus: notes from one hand, in one register. */
export interface CorpusPart {
  readonly name: string;
  readonly notes: readonly LabelledNote[];
  /** Whether no cue was written from it. */
  readonly isUnseen: boolean;
}

/**
 * Trains what is learned of the reader: the linear model on all parts, and how far to believe it
 * and the cues, on the parts that neither saw.
 *
 * @param onStep - called before each step, for progress
 */
export function trainReader(
  parts: readonly CorpusPart[],
  categories: readonly Category[],
  onStep: (step: string) => void = () => undefined,
): ModelText {
  const labels = labelsOf(parts.flatMap(({ notes }) => notes));
  const folds: Fold[] = parts
    .filter(({ isUnseen }) => isUnseen)
    .map((part) => {
      onStep(`Training without ${part.name}`);
      const others = parts.filter((other) => other !== part).flatMap(({ notes }) => notes);
      return { notes: part.notes, model: trainModel(others, labels) };
    });
  const combination = trainCombination(folds, categories, compileClassifier(categories));
  onStep('Training on all parts');
  return encodeModel(
    trainModel(
      parts.flatMap(({ notes }) => notes),
      labels,
    ),
    combination,
  );
}
