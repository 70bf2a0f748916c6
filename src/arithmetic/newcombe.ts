import type { Interval } from '../model/measure.ts';
import { wilsonInterval } from '../model/share.ts';

/**
 * The 95% interval of the difference of two independent shares, the second less the first, by
 * Newcombe's hybrid score (1998, method 10): it puts the Wilson intervals of both together, and so
 * holds at small bases and at 0 and 1.
 *
 * R: `DescTools::BinomDiffCI(x1, n1, x2, n2, method = "score")`, with the second share first.
 *
 * @example
 * ```ts
 * // Newcombe's own example (a): 56 of 70 against 48 of 80, 0.0524 to 0.3339.
 * newcombeInterval(48, 80, 56, 70).map((end) => end.toFixed(4)); // ['0.0524', '0.3339']
 * ```
 */
export function newcombeInterval(
  firstCount: number,
  firstN: number,
  secondCount: number,
  secondN: number,
): Interval {
  if (firstN === 0 || secondN === 0) return [-1, 1];
  const [first, second] = [firstCount / firstN, secondCount / secondN];
  const [lowFirst, highFirst] = wilsonInterval(firstCount, firstN);
  const [lowSecond, highSecond] = wilsonInterval(secondCount, secondN);
  const difference = second - first;
  return [
    difference - Math.hypot(second - lowSecond, highFirst - first),
    difference + Math.hypot(highSecond - second, first - lowFirst),
  ];
}
