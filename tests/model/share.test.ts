import { describe, expect, it } from 'vitest';
import { shareOf, wilsonInterval } from '../../src/model/share.ts';

// SciPy: scipy.stats.binomtest(count, n).proportion_ci(method="wilson")
const CASES = [
  { count: 9, n: 31, low: 0.160958, high: 0.465923 },
  { count: 0, n: 10, low: 0, high: 0.277533 },
  { count: 1, n: 1, low: 0.206549, high: 1 },
];

describe('the interval of Wilson', () => {
  it.each(CASES)('of $count in $n is the one that SciPy gives', ({ count, n, low, high }) => {
    expect(wilsonInterval(count, n)[0]).toBeCloseTo(low, 6);
    expect(wilsonInterval(count, n)[1]).toBeCloseTo(high, 6);
  });
});

describe('a share', () => {
  it('has no value without a base, and anything fits it', () => {
    expect(shareOf(0, 0)).toMatchObject({ value: null, interval: [0, 1] });
  });

  it('lies within its interval, and the interval between 0 and 1', () => {
    for (let count = 0; count <= 40; count += 1) {
      const { value, interval } = shareOf(count, 40);
      expect(interval[0]).toBeGreaterThanOrEqual(0);
      expect(interval[0]).toBeLessThanOrEqual(value!);
      expect(interval[1]).toBeGreaterThanOrEqual(value!);
      expect(interval[1]).toBeLessThanOrEqual(1);
    }
  });
});
