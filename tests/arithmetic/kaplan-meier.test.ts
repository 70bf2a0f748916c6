import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../src/arithmetic/kaplan-meier.ts';

/*
 * The 6-MP arm of Freireich et al. (1963), weeks in remission, as in every textbook.
 * R: summary(survfit(Surv(days, happened) ~ 1, conf.type = "log-log"), times = c(6, 10, 16, 23))
 */
const RELAPSED = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const CENSORED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const cases = [
  ...RELAPSED.map((days) => ({ days, happened: true })),
  ...CENSORED.map((days) => ({ days, happened: false })),
];

describe('the estimate of Kaplan and Meier', () => {
  it.each([
    { day: 6, survival: 0.857143, low: 0.619718, high: 0.951552 },
    { day: 10, survival: 0.752941, low: 0.5032, high: 0.889362 },
    { day: 16, survival: 0.627451, low: 0.367511, high: 0.804912 },
    { day: 40, survival: 0.448179, low: 0.188052, high: 0.680143 },
  ])('on day $day has the published value and band', ({ day, survival, low, high }) => {
    const point = kaplanMeier(cases, [day])[0]!;
    expect(point.survival).toBeCloseTo(survival, 5);
    expect(point.interval![0]).toBeCloseTo(low, 5);
    expect(point.interval![1]).toBeCloseTo(high, 5);
  });

  it('has no band before anything happened, nor after everything has', () => {
    const all = [{ days: 3, happened: true }];
    expect(kaplanMeier(all, [1, 5])).toEqual([
      { day: 1, survival: 1, interval: null },
      { day: 5, survival: 0, interval: null },
    ]);
  });

  it('says nothing has happened where nobody was watched', () => {
    expect(kaplanMeier([], [7])).toEqual([{ day: 7, survival: 1, interval: null }]);
  });
});
