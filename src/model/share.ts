import type { Interval, Share } from './measure.ts';

/** The 97.5% point of the standard normal distribution, `qnorm(0.975)` in R. */
const Z = 1.959963984540054;

/**
 * The 95% interval of Wilson (1927) for a share, both ends within 0 and 1. It keeps its promise
 * at small bases and at 0 and 1, where the textbook interval does not. Without cases anything fits.
 *
 * R: `prop.test(count, n, correct = FALSE)$conf.int`.
 *
 * @example
 * ```ts
 * const [low, high] = wilsonInterval(9, 31);
 * [low.toFixed(3), high.toFixed(3)]; // ['0.161', '0.466']
 * ```
 */
export function wilsonInterval(count: number, n: number): Interval {
  if (n === 0) return [0, 1];
  const share = count / n;
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const middle = share + (Z * Z) / (2 * n);
  const scale = 1 + (Z * Z) / n;
  // At the ends the formula gives the bound exactly; rounding may miss it by an ulp.
  const low = count === 0 ? 0 : Math.max(0, (middle - spread) / scale);
  const high = count === n ? 1 : Math.min(1, (middle + spread) / scale);
  return [low, high];
}

/**
 * A count of a base as a share with its interval: the one way to make a `Share` of counts.
 *
 * @example
 * ```ts
 * shareOf(0, 0); // { unit: 'share', count: 0, n: 0, value: null, interval: [0, 1] }
 * ```
 */
export function shareOf(count: number, n: number): Share {
  const value = n === 0 ? null : count / n;
  return { unit: 'share', count, n, value, interval: wilsonInterval(count, n) };
}

/**
 * Whether the first of two counts leads by more than chance: its share of the two together has an
 * interval that excludes one half.
 *
 * @example
 * ```ts
 * leads(9, 7); // false
 * leads(14, 3); // true
 * ```
 */
export function leads(first: number, second: number): boolean {
  return wilsonInterval(first, first + second)[0] > 0.5;
}
