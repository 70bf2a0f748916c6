import type { Category } from '../model/category.ts';
import { isStated, type Evidence, type Finding } from '../model/finding.ts';
import type { Passage } from '../text/passage.ts';
import type { Candidate } from './candidates.ts';

/** Nothing that words alone say is surer than this. */
const SUREST = 0.97;

/** The findings of one note. */
export interface Weighed {
  readonly gaps: readonly Finding[];
  readonly strengths: readonly Finding[];
}

/**
 * Weighs candidates together: one finding a category and side, its evidence merged, its confidence
 * that of independent witnesses. Where the same words are read both as praise and as a fault of the
 * same thing, the fault is meant ("not confident enough").
 */
export function weigh(
  candidates: readonly Candidate[],
  categories: readonly Category[],
  passage: Passage,
  text: string,
): Weighed {
  const alive = candidates.filter(({ confidence }) => confidence > 0);
  const gaps = alive.filter(({ isGap }) => isGap);
  const blamed = spansByCategory(gaps);
  const strengths = alive.filter(
    (praise) =>
      !praise.isGap &&
      categories[praise.category]!.words.strength !== null &&
      !overlapsAny(praise, blamed.get(praise.category) ?? []),
  );
  return {
    gaps: merge(gaps, categories, passage, text),
    strengths: merge(strengths, categories, passage, text),
  };
}

/** A residual category ("no usable reason") gives way where another gap is stated. */
export function withoutResidual(
  { gaps, strengths }: Weighed,
  categories: readonly Category[],
): Weighed {
  const isNamed = gaps.some((gap) => !isResidual(gap, categories) && isStated(gap));
  return { gaps: isNamed ? gaps.filter((gap) => !isResidual(gap, categories)) : gaps, strengths };
}

/** Whether a reading overlaps any of some spans, which do not overlap each other and are in order. */
function overlapsAny({ first, last }: Candidate, spans: readonly Candidate[]): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.last < first) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.first <= last;
}

function isResidual(finding: Finding, categories: readonly Category[]): boolean {
  return categories.some(({ id, meta }) => id === finding.category && meta.residual);
}

function merge(
  candidates: readonly Candidate[],
  categories: readonly Category[],
  passage: Passage,
  text: string,
): Finding[] {
  return [...spansByCategory(candidates)]
    .map(([category, spans]) => {
      const doubt = spans.reduce((product, { confidence }) => product * (1 - confidence), 1);
      return {
        category: categories[category]!.id,
        confidence: Math.min(SUREST, 1 - doubt),
        evidence: spans.map((span) => evidenceOf(span, passage, text)),
      };
    })
    .sort((a, b) => b.confidence - a.confidence || (a.category < b.category ? -1 : 1));
}

function spansByCategory(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const alike = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const known = alike.get(candidate.category);
    if (known === undefined) alike.set(candidate.category, [candidate]);
    else known.push(candidate);
  }
  for (const [category, readings] of alike) alike.set(category, widest(readings));
  return alike;
}

/** Of readings that overlap, the widest, with the confidence of the surest; in the order of the text. */
function widest(readings: readonly Candidate[]): Candidate[] {
  const sorted = [...readings].sort((a, b) => a.first - b.first || b.last - a.last);
  const spans: Candidate[] = [];
  for (const reading of sorted) {
    const before = spans.at(-1);
    if (before === undefined || reading.first > before.last) {
      spans.push(reading);
    } else {
      const last = Math.max(before.last, reading.last);
      const confidence = Math.max(before.confidence, reading.confidence);
      spans[spans.length - 1] = { ...before, last, confidence };
    }
  }
  return spans;
}

function evidenceOf({ first, last }: Candidate, { starts, ends }: Passage, text: string): Evidence {
  const [start, end] = [starts[first]!, ends[last]!];
  return { start, end, text: text.slice(start, end) };
}
