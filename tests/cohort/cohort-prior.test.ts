import { describe, expect, it } from 'vitest';
import { cohortPriors, lossMix } from '../../src/cohort/cohort-prior.ts';
import type { LossMix } from '../../src/model/cohort-prior.ts';
import { application, note, setting } from '../statistics/invented-history.ts';

/** A history in which each rejection names one reason. */
const mix = (parts: Record<string, number>): LossMix => {
  const told = Object.values(parts).reduce((sum, count) => sum + count, 0);
  return { told, parts, squares: told };
};

const OTHERS = [
  mix({ answers: 8, dress: 2 }),
  mix({ answers: 6, punctuality: 6 }),
  mix({ answers: 9, dress: 3 }),
  mix({ punctuality: 7, answers: 5 }),
  mix({ answers: 10, dress: 4 }),
];

describe('what a thin history borrows', () => {
  it('splits a rejection among the reasons that it names', () => {
    const history = {
      applications: [application('a0'), application('a1')],
      notes: [note('a0', { gaps: ['answers', 'dress'] }), note('a1', { gaps: ['answers'] })],
      categories: setting.categories,
    };
    expect(lossMix(history)).toEqual({
      told: 2,
      parts: { answers: 1.5, dress: 0.5 },
      squares: 1.5,
    });
  });

  it('is the share of each reason among the others, in hundredths', () => {
    const [prior] = cohortPriors([mix({ dress: 2 }), ...OTHERS]);
    // 38 of 60, 9 of 60, 13 of 60.
    expect(prior).toMatchObject({
      shares: { answers: 0.63, dress: 0.15, punctuality: 0.22 },
      clients: 5,
      told: 60,
    });
    expect(prior?.losses).toBeGreaterThan(0);
  });

  it('is nothing for a history that speaks for itself, or says nothing', () => {
    const priors = cohortPriors([...OTHERS, mix({ answers: 10 }), mix({}), mix({ answers: 9 })]);
    expect(priors.map((prior) => prior !== null)).toEqual([
      ...OTHERS.map(() => false),
      false,
      false,
      true,
    ]);
  });

  it('is nothing where the others are too few, or heard too little', () => {
    const thin = mix({ dress: 2 });
    expect(cohortPriors([thin, ...OTHERS.slice(1)])[0]).toBeNull();
    const little = OTHERS.map(() => mix({ answers: 2, dress: 3 }));
    expect(cohortPriors([thin, ...little])[0]).toBeNull();
  });

  it('weighs more, the more alike the clients are, and never much', () => {
    const thin = mix({ answers: 1 });
    const alike = Array.from({ length: 6 }, () => mix({ answers: 5, dress: 5 }));
    const apart = [0, 1, 2, 3, 4, 5].map((at) => mix({ [`reason-${at}`]: 10 }));
    const weight = (others: LossMix[]): number => cohortPriors([thin, ...others])[0]?.losses ?? 0;
    expect(weight(alike)).toBe(10);
    expect(weight(OTHERS)).toBeLessThan(10);
    expect(weight(OTHERS)).toBeGreaterThan(0);
    expect(weight(apart)).toBe(0);
  });
});
