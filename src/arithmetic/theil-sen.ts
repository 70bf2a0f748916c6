import { median } from 'simple-statistics';

/**
 * The slope of Theil (1950) and Sen (1968): the median of the slopes between all pairs of points,
 * which one odd month cannot turn. `null` where no two points differ in x.
 *
 * SciPy: `scipy.stats.theilslopes(y, x).slope`.
 *
 * @example
 * ```ts
 * theilSen([[0, 1], [1, 3], [2, 5], [3, 7], [4, 90]]); // 2
 * ```
 */
export function theilSen(points: readonly (readonly [x: number, y: number])[]): number | null {
  const slopes: number[] = [];
  points.forEach(([x, y], at) => {
    for (const [laterX, laterY] of points.slice(at + 1)) {
      if (laterX !== x) slopes.push((laterY - y) / (laterX - x));
    }
  });
  return slopes.length === 0 ? null : median(slopes);
}
