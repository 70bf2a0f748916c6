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

/** Parts that no cue was written from are left out in so many groups: a training each. */
const FOLDS = 6;

interface PartFold extends Fold {
  readonly parts: readonly CorpusPart[];
}

/** What was trained, and what it is worth on notes that it did not see. */
export interface TrainedReader {
  readonly model: ModelText;
  /** The parts that no cue was written from, read by models that were trained without them. */
  readonly leftOut: readonly { readonly name: string; readonly judged: readonly Judged[] }[];
}

/**
 * Trains what is learned of the reader: the linear model on all parts, and how far to believe it
 * and the cues, on the parts that neither saw. Each of those is read by a model that was trained without it
 * and the other parts of its group, believed as far as the other groups say: its figures are those of a
 * new hand in a new register.
 */
export function trainReader(
  parts: readonly CorpusPart[],
  categories: readonly Category[],
  onStep: OnStep = () => undefined,
): TrainedReader {
  const folds = foldsOf(parts, onStep);
  const cuesAlone = compileClassifier(categories);
  const leftOut = folds.flatMap((fold) => {
    const others = folds.filter((other) => other !== fold);
    const combination = trainCombination(others, categories, cuesAlone);
    const { classify } = compileClassifier(categories, encodeModel(fold.model, combination));
    return fold.parts.map(({ name, notes }) => ({
      name,
      judged: notes.map((note) => ({ reading: classify(note.text), labels: note })),
    }));
  });
  const combination = trainCombination(folds, categories, cuesAlone);
  onStep('Training on all parts');
  const notes = parts.flatMap((part) => part.notes);
  return { model: encodeModel(trainModel(notes, labelsOf(notes)), combination), leftOut };
}

function foldsOf(parts: readonly CorpusPart[], onStep: OnStep): PartFold[] {
  const labels = labelsOf(parts.flatMap(({ notes }) => notes));
  return groupsOf(parts.filter(({ isUnseen }) => isUnseen)).map((group) => {
    onStep(`Training without ${group.map(({ name }) => name).join(', ')}`);
    const others = parts.filter((part) => !group.includes(part)).flatMap(({ notes }) => notes);
    const notes = group.flatMap((part) => part.notes);
    return { parts: group, notes, model: trainModel(others, labels) };
  });
}

/** Parts in groups of about as many notes: the largest first, each to the group that has fewest. */
function groupsOf(parts: readonly CorpusPart[]): CorpusPart[][] {
  const groups = Array.from({ length: Math.min(FOLDS, parts.length) }, (): CorpusPart[] => []);
  const size = (group: readonly CorpusPart[]): number =>
    group.reduce((sum, { notes }) => sum + notes.length, 0);
  for (const part of parts.toSorted((a, b) => b.notes.length - a.notes.length)) {
    const [least] = groups.toSorted((a, b) => size(a) - size(b));
    least!.push(part);
  }
  return groups;
}
