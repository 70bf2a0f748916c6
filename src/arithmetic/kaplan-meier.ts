import type { Interval } from '../model/measure.ts';

/** One case: how long it was watched, and whether the event came at the end of that time. */
export interface Watched {
  /** Days from the start, 0 or more. */
  readonly days: number;
  /** `false` where watching stopped before anything happened (censored). */
  readonly happened: boolean;
}

/** The estimate on one day. */
export interface SurvivalPoint {
  readonly day: number;
  /** The share in which nothing has happened by the end of this day. */
  readonly survival: number;
  /** 95% band, log-log transformed; `null` where the estimate is 0 or 1 and has none. */
  readonly interval: Interval | null;
}

const Z = 1.959963984540054;

/**
 * The product-limit estimate of Kaplan and Meier (1958) on the given days, with the variance of
 * Greenwood and a log-log band. Cases still waiting count for as long as they have waited.
 *
 * R: `summary(survfit(Surv(days, happened) ~ 1, conf.type = "log-log"), times = days)`.
 *
 * @param cases - in any order
 * @param days - ascending
 * @example
 * ```ts
 * const cases = [{ days: 2, happened: true }, { days: 5, happened: false }];
 * kaplanMeier(cases, [1, 3]).map((point) => point.survival); // [1, 0.5]
 * ```
 */
export function kaplanMeier(cases: readonly Watched[], days: readonly number[]): SurvivalPoint[] {
  const sorted = [...cases].sort((a, b) => a.days - b.days);
  let survival = 1;
  let greenwood = 0;
  let at = 0;
  return days.map((day) => {
    while (at < sorted.length && sorted[at]!.days <= day) {
      const time = sorted[at]!.days;
      const atRisk = sorted.length - at;
      let events = 0;
      for (; at < sorted.length && sorted[at]!.days === time; at += 1) {
        if (sorted[at]!.happened) events += 1;
      }
      survival *= 1 - events / atRisk;
      if (events > 0 && events < atRisk) greenwood += events / (atRisk * (atRisk - events));
    }
    return { day, survival, interval: logLogBand(survival, greenwood) };
  });
}

function logLogBand(survival: number, greenwood: number): Interval | null {
  if (survival <= 0 || survival >= 1) return null;
  const spread = Math.exp((Z * Math.sqrt(greenwood)) / Math.log(survival));
  return [survival ** (1 / spread), survival ** spread];
}
