import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../src/arithmetic/mann-kendall.ts';

describe('the trend test of Mann and Kendall', () => {
  // SciPy: scipy.stats.kendalltau(range(n), values, method="exact").pvalue
  it.each([
    { values: [1, 2, 3, 4, 5], p: 0.0166667 },
    { values: [3, 1, 4, 2, 6, 5, 7], p: 0.0690476 },
    { values: [5, 3, 4, 2, 1, 0], p: 0.0166667 },
  ])('is exact for $values', ({ values, p }) => {
    expect(mannKendall(values).p).toBeCloseTo(p, 6);
  });

  // All orders counted with itertools.permutations: 8 of 120, 8 of 720, 408 of 720.
  it.each([
    { values: [0, 0, 1, 1, 2], s: 8, p: 8 / 120 },
    { values: [1, 2, 2, 3, 3, 4], s: 13, p: 8 / 720 },
    { values: [1, 1, 1, 2, 0, 3], s: 4, p: 408 / 720 },
  ])('is exact for ties too: $values', ({ values, s, p }) => {
    expect(mannKendall(values).s).toBe(s);
    expect(mannKendall(values).p).toBeCloseTo(p, 10);
  });

  it('meets the exact law still at forty values', () => {
    const values = Array.from({ length: 40 }, (_, at) => Math.sin(at * 1.7) * 3 + at * 0.04);
    expect(mannKendall(values).p).toBeCloseTo(0.1460852, 6);
  });

  it('goes over to the normal law with continuity for long series', () => {
    // 2 * scipy.stats.norm.sf((abs(s) - 1) / sqrt(variance)), with the variance corrected for ties
    const values = Array.from(
      { length: 60 },
      (_, at) => Math.round((Math.sin(at * 1.7) * 3 + at * 0.04) * 100) / 100,
    );
    expect(mannKendall(values).s).toBe(380);
    expect(mannKendall(values).p).toBeCloseTo(0.0156291, 5);
  });

  it('sees nothing in a flat series, a single value or none', () => {
    expect([mannKendall([2, 2, 2, 2, 2]).p, mannKendall([4]).p, mannKendall([]).p]).toEqual([
      1, 1, 1,
    ]);
    expect(mannKendall(new Array<number>(80).fill(3)).p).toBe(1);
  });
});
