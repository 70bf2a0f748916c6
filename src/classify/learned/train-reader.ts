import type { Category } from '../../model/category.ts';
import { compileClassifier } from '../classifier.ts';
import type { Judged } from '../evaluation.ts';
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

/** Told before each step, for progress. */
type OnStep = (step: string) => void;

interface NamedFold extends Fold {
  readonly name: string;
}

/**
 * Trains what is learned of the reader: the linear model on all parts, and how far to believe it
 * and the cues, on the parts that neither saw.
 */
export function trainReader(
  parts: readonly CorpusPart[],
  categories: readonly Category[],
  onStep: OnStep = () => undefined,
): ModelText {
  const folds = foldsOf(parts, onStep);
  const combination = trainCombination(folds, categories, compileClassifier(categories));
  onStep('Training on all parts');
  const notes = parts.flatMap((part) => part.notes);
  return encodeModel(trainModel(notes, labelsOf(notes)), combination);
}

/**
 * How the reader does on each part that no cue was written from: by a model trained on all other
 * parts, believed as far as the other unseen parts say. What it learned of the part itself is
 * nothing, so the figures are those of a new hand in a new register.
 */
export function judgeUnseen(
  parts: readonly CorpusPart[],
  categories: readonly Category[],
  onStep: OnStep = () => undefined,
): { readonly name: string; readonly judged: readonly Judged[] }[] {
  const folds = foldsOf(parts, onStep);
  const cuesAlone = compileClassifier(categories);
  return folds.map((fold) => {
    const others = folds.filter((other) => other !== fold);
    const combination = trainCombination(others, categories, cuesAlone);
    const { classify } = compileClassifier(categories, encodeModel(fold.model, combination));
    const judged = fold.notes.map((note) => ({ reading: classify(note.text), labels: note }));
    return { name: fold.name, judged };
  });
}

function foldsOf(parts: readonly CorpusPart[], onStep: OnStep): NamedFold[] {
  const labels = labelsOf(parts.flatMap(({ notes }) => notes));
  return parts
    .filter(({ isUnseen }) => isUnseen)
    .map((part) => {
      onStep(`Training without ${part.name}`);
      const others = parts.filter((other) => other !== part).flatMap(({ notes }) => notes);
      return { name: part.name, notes: part.notes, model: trainModel(others, labels) };
    });
}
