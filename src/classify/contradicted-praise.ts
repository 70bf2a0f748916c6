import type { Finding } from '../model/finding.ts';
import type { Weighed } from './weigh.ts';

/**
 * Praise that only the wording suggests, of the very thing that the cues fault in the same words: "her
 * Excel skills were a disaster" is worded like praise, and is none.
 *
 * @param strengths - the praise that was heard
 * @param byCues - what the cues found by themselves
 */
export function withoutContradicted(strengths: readonly Finding[], byCues: Weighed): Finding[] {
  const cued = new Set(byCues.strengths.map(({ category }) => category));
  return strengths.filter(
    (praise) =>
      cued.has(praise.category) ||
      !byCues.gaps.some((gap) => gap.category === praise.category && overlap(gap, praise)),
  );
}

function overlap(one: Finding, other: Finding): boolean {
  return one.evidence.some((a) => other.evidence.some((b) => a.start < b.end && b.start < a.end));
}
