import type { Category } from '../model/category.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Passage } from '../text/passage.ts';
import type { Candidate } from './candidates.ts';
import { marksOf, probabilityOf, type Testimony } from './learned/combine.ts';
import { decodeModel, type Combination, type ModelText } from './learned/model-file.ts';
import { Scorer, type Scores } from './learned/scorer.ts';
import type { Weighed } from './weigh.ts';

/** What is less likely than this is not even possible. */
const LEAST_LIKELY = 0.35;

/** A trained model with the places of its labels. */
export interface Learned {
  readonly scorer: Scorer;
  readonly combination: Combination;
  readonly places: ReadonlyMap<string, number>;
}

/** Readies a model for reading. */
export function readyModel(text: ModelText): Learned {
  return {
    scorer: new Scorer(decodeModel(text)),
    combination: text.combination,
    places: new Map(text.labels.map((label, place) => [label, place])),
  };
}

type Side = 'gap' | 'strength';

/**
 * What cues and model say of one category, as far as both know it; `null` for a category that the
 * model never saw (one of the user's own).
 */
export function testimonyOf(
  side: Side,
  category: number,
  categories: readonly Category[],
  found: readonly Finding[],
  candidates: readonly Candidate[],
  scores: Scores,
  places: ReadonlyMap<string, number>,
): Testimony | null {
  const { id, meta } = categories[category]!;
  const place = places.get(`${side} ${id}`);
  if (place === undefined) return null;
  const own = found.find((finding) => finding.category === id);
  const isOnSide = (candidate: Candidate): boolean =>
    candidate.category === category && candidate.isGap === (side === 'gap');
  return {
    whole: scores.whole[place]!,
    best: scores.best[place]!,
    cues: own?.confidence ?? 0,
    isTakenAway: own === undefined && candidates.some(isOnSide),
    hasOthers: found.some((finding) => finding.category !== id),
    isResidual: meta.residual,
  };
}

/** Cue findings and model scores as one list of findings, each with the probability that it is meant. */
export function hearBoth(
  weighed: Weighed,
  candidates: readonly Candidate[],
  categories: readonly Category[],
  learned: Learned,
  passage: Passage,
  text: string,
): Weighed {
  const scores = learned.scorer.score(passage);
  const hear = (side: Side, found: readonly Finding[]): Finding[] =>
    categories
      .flatMap((_, category) => {
        const own = found.find((finding) => finding.category === categories[category]!.id);
        const testimony = testimonyOf(
          side,
          category,
          categories,
          found,
          candidates,
          scores,
          learned.places,
        );
        if (testimony === null) return own === undefined ? [] : [own];
        const confidence = probabilityOf(marksOf(testimony), learned.combination[side]);
        if (confidence < LEAST_LIKELY) return [];
        const { id } = categories[category]!;
        const evidence =
          own?.evidence ??
          stretchEvidence(scores, learned.places.get(`${side} ${id}`)!, passage, text);
        return [{ category: id, confidence, evidence }];
      })
      .sort((a, b) => b.confidence - a.confidence || (a.category < b.category ? -1 : 1));
  return { gaps: hear('gap', weighed.gaps), strengths: hear('strength', weighed.strengths) };
}

/** Where no cue fired, the stretch that speaks for the category most is the evidence. */
function stretchEvidence(
  { where }: Scores,
  place: number,
  { starts, ends }: Passage,
  text: string,
): Evidence[] {
  const stretch = where[place];
  if (stretch === null || stretch === undefined) return [];
  const [start, end] = [starts[stretch.from]!, ends[stretch.to - 1]!];
  return [{ start, end, text: text.slice(start, end) }];
}
