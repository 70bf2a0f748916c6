import type { Category } from '../model/category.ts';
import type { Improvement } from '../model/improvement.ts';
import type { Interval } from '../model/measure.ts';
import { listWords } from '../model/phrase.ts';
import type { Rejection } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import { stageRank, type Stage } from '../model/stage.ts';
import type { AdviceInput } from './advice.ts';
import { fitActions, fitWatch } from './fit-advice.ts';
import {
  addLoss,
  borrowedLoss,
  factorsOf,
  lossesByReason,
  scoreOf,
  type Factors,
  type Loss,
} from './losses.ts';
import { quotesFor } from './quotes.ts';
import { rankIntervals } from './rank-interval.ts';
import { termsOf } from './terms.ts';

/** As many quotes as a card has room for. */
const QUOTES = 3;

/** Scores closer than this differ by rounding only. */
const SAME_SCORE = 1e-9;

interface Candidate {
  readonly category: Category;
  /** Its own, and after them what is borrowed. */
  readonly losses: readonly Loss[];
  readonly factors: Factors;
  readonly score: number;
}

/**
 * The reasons that are the candidate's to change, or partly so, in the order of what a change
 * would be worth. Residual categories and what is out of the candidate's hands never stand here.
 *
 * @param rejections - those with a stated reason
 */
export function rankImprovements(
  rejections: readonly Rejection[],
  input: AdviceInput,
): Improvement[] {
  const candidates = candidatesOf(rejections, input);
  const intervals = rankIntervals(
    rejections.length,
    (times) =>
      candidates.map(({ category, losses }) => scoreOf(factorsFrom(category, losses, times))),
    input.seed,
  );
  return candidates.map((candidate, at) => {
    const rank = 1 + candidates.filter(({ score }) => score > candidate.score + SAME_SCORE).length;
    return improvementOf(
      candidate,
      { rank, interval: intervals[at] ?? [rank, rank] },
      candidates,
      rejections,
      input,
    );
  });
}

function candidatesOf(
  rejections: readonly Rejection[],
  { categories, prior, today }: AdviceInput,
): Candidate[] {
  const byReason = lossesByReason(rejections, today);
  const all = [...byReason.values()].flat();
  return categories
    .filter(({ meta }) => meta.control !== 'out-of-your-hands' && !meta.residual)
    .flatMap((category) => {
      const own = byReason.get(category.id);
      if (own === undefined) return [];
      const part = (prior?.losses ?? 0) * (prior?.shares[category.id] ?? 0);
      const losses = part === 0 ? own : [...own, borrowedLoss(all, part)];
      const factors = factorsFrom(category, losses);
      return [{ category, losses, factors, score: scoreOf(factors) }];
    })
    .sort((a, b) => b.score - a.score || (a.category.id < b.category.id ? -1 : 1));
}

function factorsFrom(category: Category, losses: readonly Loss[], times?: Uint16Array): Factors {
  const sums = { part: 0, stage: 0, recency: 0, confidence: 0 };
  for (const loss of losses)
    addLoss(sums, loss, loss.case === null ? 1 : (times?.[loss.case] ?? 1));
  return factorsOf(sums, category.meta.control);
}

function improvementOf(
  { category, losses, factors, score }: Candidate,
  place: { readonly rank: number; readonly interval: Interval },
  candidates: readonly Candidate[],
  rejections: readonly Rejection[],
  input: AdviceInput,
): Improvement {
  const own = losses.flatMap((loss) => (loss.case === null ? [] : rejections[loss.case]!));
  const stage = mainStage(own);
  const { rank, interval } = place;
  return {
    category: category.id,
    rank,
    // The history as it is counts as one of the ways in which it could have gone.
    rankInterval: [Math.min(rank, interval[0]), Math.max(rank, interval[1])],
    score,
    terms: termsOf(factors, category.meta.control, own.length, borrowedOf(losses)),
    share: shareOf(own.length, rejections.length),
    control: category.meta.control,
    stage,
    lastNamed: lastNamed(own, input.today),
    quotes: quotesFor(category.id, 'gaps', input.history.notes, QUOTES),
    why: `${category.advice.why}${tieSentence(category, score, candidates)}`,
    thisWeek: fitActions(category, input.themes ?? []),
    watch: fitWatch(category, stage, input.measures.conversion),
  };
}

/** How much of the losses is other clients'. */
function borrowedOf(losses: readonly Loss[]): number {
  return losses.reduce((sum, loss) => sum + (loss.case === null ? loss.part : 0), 0);
}

/** The stage at which it was named most; of two equal ones the later, which costs more. */
function mainStage(own: readonly Rejection[]): Improvement['stage'] {
  const counts = new Map<Stage, number>();
  for (const { stage } of own) if (stage !== null) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || stageRank(b) - stageRank(a));
  return first === undefined ? null : { at: first[0], count: first[1], n };
}

function lastNamed(own: readonly Rejection[], today: string): Improvement['lastNamed'] {
  return own.reduce<Improvement['lastNamed']>((last, { date }) => {
    if (date === null || date.iso > today) return last;
    return last === null || date.iso > last.iso ? date : last;
  }, null);
}

function tieSentence(category: Category, score: number, candidates: readonly Candidate[]): string {
  const equals = candidates
    .filter((other) => other.category !== category && Math.abs(other.score - score) <= SAME_SCORE)
    .map((other) => other.category.words.name.toLowerCase());
  return equals.length === 0
    ? ''
    : ` It shares its place with ${listWords(equals)}: the counts do not tell them apart.`;
}
