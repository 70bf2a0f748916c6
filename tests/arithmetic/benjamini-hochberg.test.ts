import { expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/arithmetic/benjamini-hochberg.ts';

it('adjusts as R and SciPy do', () => {
  // The example of Benjamini and Hochberg (1995); scipy.stats.false_discovery_control(p)
  const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
  const rest = [0.222, 0.251, 0.269, 0.275, 0.34];
  const adjusted = benjaminiHochberg([...p, ...rest]);
  [0.015, 0.06, 0.126, 0.126, 0.126, 0.15, 0.158571, 0.294643].forEach((value, at) => {
    expect(adjusted[at]).toBeCloseTo(value, 5);
  });
  expect(adjusted.at(-1)).toBeCloseTo(0.34, 10);
});

it('keeps the order, and has nothing to do without values', () => {
  expect(benjaminiHochberg([0.5, 0.001])[1]).toBeCloseTo(0.002, 10);
  expect(benjaminiHochberg([])).toEqual([]);
});
