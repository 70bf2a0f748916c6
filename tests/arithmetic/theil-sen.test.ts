import { expect, it } from 'vitest';
import { theilSen } from '../../src/arithmetic/theil-sen.ts';

it('gives the slope that SciPy gives', () => {
  // scipy.stats.theilslopes([2, 3, 3, 8, 9, 30], [0, 1, 2, 4, 5, 6]).slope
  const points = [
    [0, 2],
    [1, 3],
    [2, 3],
    [4, 8],
    [5, 9],
    [6, 30],
  ] as const;
  expect(theilSen(points)).toBeCloseTo(5 / 3, 6);
});

it('has no slope where all points share their x, or where there is one', () => {
  expect(
    theilSen([
      [1, 2],
      [1, 5],
    ]),
  ).toBeNull();
  expect(theilSen([[1, 2]])).toBeNull();
});
