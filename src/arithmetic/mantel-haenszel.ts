import type { Interval } from '../model/measure.ts';

/** One stratum: how many of how many before, and how many of how many after. */
export interface Stratum {
  readonly before: { readonly count: number; readonly n: number };
  readonly after: { readonly count: number; readonly n: number };
}

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The difference of two shares, after less before, pooled over strata that are each compared with
 * themselves: the risk difference of Mantel and Haenszel, with the variance of Sato (1989), which
 * holds for many small strata as for few large ones. The 95% interval is cut off at -1 and 1.
 *
 * R: `metafor::rma.mh(ai, bi, ci, di, measure = "RD", correct = FALSE)` pools alike.
 *
 * @returns `null` where no stratum has cases on both sides
 * @example
 * ```ts
 * const stratum = { before: { count: 2, n: 10 }, after: { count: 5, n: 10 } };
 * pooledDifference([stratum])?.value.toFixed(2); // '0.30'
 * ```
 */
export function pooledDifference(
  strata: readonly Stratum[],
): { readonly value: number; readonly interval: Interval } | null {
  let [weight, difference, p, q] = [0, 0, 0, 0];
  for (const { before, after } of strata) {
    const n = before.n + after.n;
    if (before.n === 0 || after.n === 0) continue;
    weight += (before.n * after.n) / n;
    difference += (after.count * before.n - before.count * after.n) / n;
    p +=
      (after.n ** 2 * before.count -
        before.n ** 2 * after.count +
        (after.n * before.n * (before.n - after.n)) / 2) /
      n ** 2;
    q +=
      (after.count * (before.n - before.count) + before.count * (after.n - after.count)) / (2 * n);
  }
  if (weight === 0) return null;
  const value = difference / weight;
  const half = (Z * Math.sqrt(Math.max(0, value * p + q))) / weight;
  return { value, interval: [Math.max(-1, value - half), Math.min(1, value + half)] };
}
