import type { Correction } from '../../model/correction.ts';
import type { Finding, NoteReading } from '../../model/finding.ts';

/**
 * A reading as a person corrected it. What they add is certain and has no words to prove it; what
 * they remove is gone; both are kept beside it, so that they can be shown.
 *
 * @example
 * ```ts
 * const reading = { gaps: [], strengths: [], detail: 'vague', saidBy: 'unknown' };
 * const added = { note: 'late again', category: 'punctuality', side: 'gap', change: 'add' };
 * correctReading(reading, [added]).gaps; // [{ category: 'punctuality', confidence: 1, evidence: [] }]
 * ```
 */
export function correctReading(
  reading: NoteReading,
  corrections: readonly Correction[],
): NoteReading {
  if (corrections.length === 0) return reading;
  const gaps = corrected(reading.gaps, corrections, 'gap');
  const strengths = corrected(reading.strengths, corrections, 'strength');
  const added = corrections.some(({ change }) => change === 'add');
  return {
    ...reading,
    gaps,
    strengths,
    detail: added ? 'specific' : reading.detail,
    corrections: corrections.map(({ category, side, change }) => ({ category, side, change })),
  };
}

function corrected(
  findings: readonly Finding[],
  corrections: readonly Correction[],
  side: Correction['side'],
): Finding[] {
  const own = corrections.filter((correction) => correction.side === side);
  const kept = findings.filter(
    ({ category }) => !own.some((correction) => correction.category === category),
  );
  const before = new Map(findings.map((finding) => [finding.category, finding]));
  const added = own.flatMap(({ category, change }): Finding[] =>
    change === 'add'
      ? [{ category, confidence: 1, evidence: before.get(category)?.evidence ?? [] }]
      : [],
  );
  return [...added, ...kept];
}
