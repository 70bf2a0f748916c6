import type { Category } from '../model/category.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Passage } from '../text/passage.ts';
import type { Candidate } from './candidates.ts';
import { marksOf, probabilityOf, silenceOf, type Silence } from './learned/combine.ts';
import { decodeModel, type Combination, type ModelText } from './learned/model-file.ts';
import { Scorer, type Scores } from './learned/scorer.ts';
import type { Weighed } from './weigh.ts';
import {
  cueWordOf,
  placesOf,
  rivalsOf,
  scoresFor,
  scoresOf,
  testimonyOf,
  type Places,
  type Rivals,
  type Side,
} from './witnesses.ts';

/**
 * What is less likely than this is not shown: a lower line would find more, and blame wrongly in more notes, and
 * the harmonic mean of both (F1) is the same from 0.35 to 0.5.
 */
const LEAST_LIKELY = 0.45;

/** The same as log odds, a hair lower, so that rounding drops nothing. */
const LEAST_LOG_ODDS = Math.log(LEAST_LIKELY / (1 - LEAST_LIKELY)) - 1e-6;

/** A trained model, readied for some categories. */
export interface Learned {
  readonly scorer: Scorer;
  readonly combination: Combination;
  readonly places: Places;
  /** By side and category: where no cue fired at all, and where one did for another category. */
  readonly silences: Readonly<Record<Side, readonly { alone: Silence; besides: Silence }[]>>;
}

/** Readies a model for reading. */
export function readyModel(text: ModelText, categories: readonly Category[]): Learned {
  const { combination, labels } = text;
  const silences = (side: Side): { alone: Silence; besides: Silence }[] =>
    categories.map(({ meta: { residual: isResidual } }) => ({
      alone: silenceOf({ hasOthers: false, isResidual }, combination[side]),
      besides: silenceOf({ hasOthers: true, isResidual }, combination[side]),
    }));
  return {
    scorer: new Scorer(decodeModel(text)),
    combination,
    places: placesOf(labels, categories),
    silences: { gap: silences('gap'), strength: silences('strength') },
  };
}

/** Cue findings and model scores as one list of findings, each with the probability that it is meant. */
export function hearBoth(
  weighed: Weighed,
  candidates: readonly Candidate[],
  categories: readonly Category[],
  learned: Learned,
  passage: Passage,
  flags: Uint8Array,
  text: string,
): Weighed {
  const noteScores = scoresOf(learned.scorer, passage, flags);
  const hear = (side: Side, found: readonly Finding[]): Finding[] => {
    const word = cueWordOf(side, categories, found, candidates);
    const rivals = rivalsOf(side, categories, learned.places, noteScores);
    const heard: Finding[] = [];
    categories.forEach((category, at) => {
      const place = learned.places[side][at]!;
      const own = word.own[at] ?? null;
      if (place < 0) {
        if (own !== null) heard.push(own);
        return;
      }
      const scores = scoresFor(category, noteScores);
      const silence = learned.silences[side][at]![word.count > 0 ? 'besides' : 'alone'];
      if (!word.isTouched[at] && isUnlikely(silence, scores, place, rivals(at))) return;
      const testimony = testimonyOf(word, at, category, scores, place, rivals(at));
      const confidence = probabilityOf(marksOf(testimony), learned.combination[side]);
      if (confidence < LEAST_LIKELY) return;
      const evidence = own?.evidence ?? stretchEvidence(scores, place, passage, text);
      heard.push({ category: category.id, confidence, evidence });
    });
    return heard.sort((a, b) => b.confidence - a.confidence || (a.category < b.category ? -1 : 1));
  };
  return { gaps: hear('gap', weighed.gaps), strengths: hear('strength', weighed.strengths) };
}

function isUnlikely(silence: Silence, scores: Scores, at: number, rivals: Rivals): boolean {
  const { constant, perWhole, perBest, perPair, perClause, perRivalWhole, perRivalBest } = silence;
  const own = perWhole * scores.whole[at]! + perBest * scores.best[at]!;
  const parts = perPair * scores.pair[at]! + perClause * scores.clause[at]!;
  const others = perRivalWhole * rivals.rivalWhole + perRivalBest * rivals.rivalBest;
  return constant + own + parts + others < LEAST_LOG_ODDS;
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
