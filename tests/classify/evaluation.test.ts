import { describe, expect, it } from 'vitest';
import { evaluate, type Judged } from '../../src/classify/evaluation.ts';

/** A note in which some gaps were found, with their confidence, and some are meant. */
function judged(found: Record<string, number>, gaps: string[], strengths: string[] = []): Judged {
  const findings = Object.entries(found).map(([category, confidence]) => ({
    category,
    confidence,
    evidence: [],
  }));
  return { reading: { gaps: findings, strengths: [] }, labels: { gaps, strengths } };
}

const residual = new Set(['no-feedback']);

// Worked by hand: dress found 2 times, right once, meant twice; answers found and meant once.
const four = [
  judged({ dress: 0.9 }, ['dress']),
  judged({ dress: 0.5 }, []),
  judged({ answers: 0.7 }, ['answers', 'dress']),
  judged({ 'no-feedback': 0.8 }, []),
];

describe('an evaluation', () => {
  const { byCategory, ...whole } = evaluate(four, residual);

  it('counts what was found, meant, and both', () => {
    expect(whole.gaps).toMatchObject({ truePositives: 2, falsePositives: 2, falseNegatives: 1 });
    expect(whole.gaps.precision).toBe(2 / 4);
    expect(whole.gaps.recall).toBe(2 / 3);
    expect(whole.gaps.f1).toBeCloseTo(4 / 7, 12);
  });

  it('keeps each category apart', () => {
    expect(byCategory['dress']?.gaps).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(byCategory['answers']?.gaps.f1).toBe(1);
    expect(byCategory['no-feedback']?.gaps).toMatchObject({ precision: 0, recall: null });
  });

  it('averages the categories that are meant at all', () => {
    expect(whole.macroF1).toBe((0.5 + 1) / 2);
  });

  it('counts a note as wrongly blamed unless the gap blames nobody', () => {
    expect(whole.falseBlame).toBe(1 / 4);
  });

  it('leaves out what is only possible where it asks for what is stated', () => {
    expect(whole.statedGaps).toMatchObject({ truePositives: 2, falsePositives: 1 });
  });

  it('compares confidence with how often it was right, bin by bin', () => {
    // Bins of one finding each: |0.9 - 1|, |0.5 - 0|, |0.7 - 1|, |0.8 - 0|, over four findings.
    expect(whole.calibrationError).toBeCloseTo((0.1 + 0.5 + 0.3 + 0.8) / 4, 12);
  });

  it('finds one note of four exactly right', () => {
    expect(whole.exact).toBe(1 / 4);
  });
});

it('has no figure where there is nothing to measure', () => {
  expect(evaluate([], residual)).toMatchObject({
    notes: 0,
    macroF1: null,
    falseBlame: null,
    exact: null,
    calibrationError: null,
    gaps: { precision: null, recall: null, f1: null },
  });
});
