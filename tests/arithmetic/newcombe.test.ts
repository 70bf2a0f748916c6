import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../src/arithmetic/newcombe.ts';

describe('the interval of a difference of two shares', () => {
  // Newcombe (1998), table II, method 10; his shares are first less second.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i less %i of %i is as published', (a, m, b, n, low, high) => {
    const [found, to] = newcombeInterval(b, n, a, m);
    expect(found).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  it('without cases anything fits', () => {
    expect(newcombeInterval(0, 0, 3, 4)).toEqual([-1, 1]);
  });
});
