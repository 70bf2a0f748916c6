import { expect, it } from 'vitest';
import { seededRandom } from '../../src/arithmetic/seeded-random.ts';

it('gives the published stream of mulberry32', () => {
  // Worked out a second time in Python with integers masked to 32 bits.
  const next = seededRandom(7);
  expect([next(), next(), next()].map((value) => value * 2 ** 32)).toEqual([
    50_271_532, 266_108_690, 4_195_786_334,
  ]);
});

it('is even: the mean of many is near one half', () => {
  const next = seededRandom(1);
  let sum = 0;
  for (let at = 0; at < 100_000; at += 1) sum += next();
  expect(sum / 100_000).toBeCloseTo(0.5, 2);
});
