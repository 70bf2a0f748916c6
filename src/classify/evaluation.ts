import type { Accuracy, Evaluation, Labels } from '../model/evaluation.ts';
import { isStated, type Finding, type NoteReading } from '../model/finding.ts';

/** A note as it was read, and as it is meant. */
export interface Judged {
  readonly reading: Pick<NoteReading, 'gaps' | 'strengths'>;
  readonly labels: Labels;
}

/**
 * Compares readings with labels.
 *
 * @param residual - ids of categories that blame nobody
 *
 * @example
 * ```ts
 * const late = { category: 'punctuality', confidence: 0.9, evidence: [] };
 * const judged = { reading: { gaps: [late], strengths: [] }, labels: { gaps: ['dress'], strengths: [] } };
 * evaluate([judged], new Set()).falseBlame; // 1
 * ```
 */
export function evaluate(judged: readonly Judged[], residual: ReadonlySet<string>): Evaluation {
  const ids = new Set(
    judged.flatMap(({ labels, reading }) => [
      ...labels.gaps,
      ...labels.strengths,
      ...idsOf(reading.gaps),
      ...idsOf(reading.strengths),
    ]),
  );
  const byCategory = Object.fromEntries(
    [...ids].sort().map((id) => [
      id,
      {
        gaps: accuracyOf(judged, 'gaps', (one) => one === id),
        strengths: accuracyOf(judged, 'strengths', (one) => one === id),
      },
    ]),
  );
  const scores = Object.values(byCategory)
    .filter(({ gaps }) => gaps.truePositives + gaps.falseNegatives > 0)
    .map(({ gaps }) => gaps.f1 ?? 0);
  const blamed = judged.filter(({ reading, labels }) =>
    reading.gaps.some(({ category }) => !residual.has(category) && !labels.gaps.includes(category)),
  );
  const stated = judged.map(({ reading, labels }) => ({
    reading: { ...reading, gaps: reading.gaps.filter(isStated) },
    labels,
  }));
  return {
    notes: judged.length,
    gaps: accuracyOf(judged, 'gaps'),
    strengths: accuracyOf(judged, 'strengths'),
    statedGaps: accuracyOf(stated, 'gaps'),
    macroF1: ratio(
      scores.reduce((sum, one) => sum + one, 0),
      scores.length,
    ),
    falseBlame: ratio(blamed.length, judged.length),
    exact: ratio(judged.filter(isExact).length, judged.length),
    calibrationError: calibrationErrorOf(judged),
    byCategory,
  };
}

function accuracyOf(
  judged: readonly Judged[],
  side: 'gaps' | 'strengths',
  counts: (id: string) => boolean = () => true,
): Accuracy {
  let [truePositives, found, meant] = [0, 0, 0];
  for (const { reading, labels } of judged) {
    const ids = idsOf(reading[side]).filter(counts);
    found += ids.length;
    meant += labels[side].filter(counts).length;
    truePositives += ids.filter((id) => labels[side].includes(id)).length;
  }
  return {
    truePositives,
    falsePositives: found - truePositives,
    falseNegatives: meant - truePositives,
    precision: ratio(truePositives, found),
    recall: ratio(truePositives, meant),
    f1: ratio(2 * truePositives, found + meant),
  };
}

function isExact({ reading, labels }: Judged): boolean {
  const same = (found: readonly string[], meant: readonly string[]): boolean =>
    found.length === meant.length && found.every((id) => meant.includes(id));
  return same(idsOf(reading.gaps), labels.gaps) && same(idsOf(reading.strengths), labels.strengths);
}

function calibrationErrorOf(judged: readonly Judged[]): number | null {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, n: 0 }));
  for (const { reading, labels } of judged) {
    for (const { category, confidence } of reading.gaps) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.n += 1;
      bin.confidence += confidence;
      if (labels.gaps.includes(category)) bin.right += 1;
    }
  }
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  return ratio(
    bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0),
    n,
  );
}

function idsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ category }) => category);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
