import type { Labels } from '../../model/evaluation.ts';
import { scan } from '../../text/scan.ts';
import type { LinearModel } from './model-file.ts';
import { countFeatures, vectorOf, type FeatureSpace, type SparseVector } from './sparse-vector.ts';
import { fitPlane, type Plane } from './support-vectors.ts';

/** A note with what a careful reader says of it. */
export interface LabelledNote extends Labels {
  readonly text: string;
}

/** As many features as two megabytes of weights hold. */
const MOST_FEATURES = 72_000;

/** A feature of fewer notes than this is chance. */
const LEAST_NOTES = { words: 2, pieces: 3 } as const;

/**
 * The labels of a corpus: each category as a gap, and as a strength, where it occurs.
 *
 * @example
 * ```ts
 * labelsOf([{ text: 'Late.', gaps: ['punctuality'], strengths: [] }]); // ['gap punctuality']
 * ```
 */
export function labelsOf(notes: readonly LabelledNote[]): string[] {
  return [...new Set(notes.flatMap(namesOf))].sort();
}

function namesOf({ gaps, strengths }: Labels): string[] {
  return [...gaps.map((id) => `gap ${id}`), ...strengths.map((id) => `strength ${id}`)];
}

/**
 * Trains a linear model: all features once, then the most telling ones again. The same notes give
 * the same model.
 */
export function trainModel(notes: readonly LabelledNote[], labels: readonly string[]): LinearModel {
  const names = notes.map((note) => new Set(namesOf(note)));
  const passages = notes.map(({ text }) => scan(text));
  const all = spaceOf(passages.map(countFeatures));
  const fit = (space: FeatureSpace): Plane[] => {
    const vectors: SparseVector[] = passages.map((passage) => vectorOf(passage, space));
    return labels.map((label) =>
      fitPlane(
        vectors,
        names.map((one) => one.has(label)),
        space.rarity.length,
      ),
    );
  };
  const space = mostTelling(all.space, all.notes, fit(all.space));
  return asModel(labels, space, fit(space));
}

function spaceOf(counts: readonly ReturnType<typeof countFeatures>[]): {
  space: FeatureSpace;
  notes: number[];
} {
  const space = {
    index: new Map<number, number>(),
    rarity: [] as number[],
    isPiece: [] as boolean[],
  };
  const notes: number[] = [];
  for (const kind of ['words', 'pieces'] as const) {
    const occurs = new Map<number, number>();
    for (const one of counts)
      for (const feature of one[kind].keys()) occurs.set(feature, (occurs.get(feature) ?? 0) + 1);
    for (const [feature, count] of occurs) {
      if (count < LEAST_NOTES[kind] || space.index.has(feature)) continue;
      space.index.set(feature, space.rarity.length);
      // Smoothed inverse document frequency, as scikit-learn has it.
      space.rarity.push(Math.log((1 + counts.length) / (1 + count)) + 1);
      space.isPiece.push(kind === 'pieces');
      notes.push(count);
    }
  }
  return { space, notes };
}

/** The features that move some label most, by weight, rarity and how often they have a say. */
function mostTelling(
  space: FeatureSpace,
  notes: readonly number[],
  planes: readonly Plane[],
): FeatureSpace {
  const ranked = [...space.index]
    .map(([feature, at]) => {
      const most = planes.reduce((weight, plane) => Math.max(weight, Math.abs(plane[at]!)), 0);
      return { feature, at, tells: most * space.rarity[at]! * notes[at]! ** 0.8 };
    })
    .sort((a, b) => b.tells - a.tells || a.feature - b.feature)
    .slice(0, MOST_FEATURES)
    .sort((a, b) => a.feature - b.feature);
  return {
    index: new Map(ranked.map(({ feature }, at) => [feature, at])),
    rarity: ranked.map(({ at }) => space.rarity[at]!),
    isPiece: ranked.map(({ at }) => space.isPiece[at]!),
  };
}

function asModel(
  labels: readonly string[],
  space: FeatureSpace,
  planes: readonly Plane[],
): LinearModel {
  const size = labels.length;
  const weights = new Float32Array(space.rarity.length * size);
  planes.forEach((plane, label) => {
    for (let row = 0; row < space.rarity.length; row += 1)
      weights[row * size + label] = plane[row]!;
  });
  return {
    labels,
    bias: Float32Array.from(planes, (plane) => plane[plane.length - 1]!),
    features: Uint32Array.from(space.index.keys()),
    rarity: Float32Array.from(space.rarity),
    weights,
  };
}
