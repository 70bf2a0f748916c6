import { seededRandom } from '../arithmetic/seeded-random.ts';
import type { Interval } from '../model/measure.ts';

/** Redraws of a history of usual size. */
const REDRAWS = 1000;

/** Cases drawn in all: a long history is redrawn less often, and varies less. */
const MOST_DRAWS = 2_000_000;

/** The least number of redraws that shows where 95 of 100 lie. */
const LEAST_REDRAWS = 200;

/**
 * How far the ranks could have fallen otherwise: the cases are drawn again with replacement
 * (the bootstrap of Efron 1979), scored and ranked anew, many times; the interval holds the ranks
 * of 95 of 100 redraws. The same seed gives the same intervals.
 *
 * @param cases - how many there are to draw from
 * @param score - the scores, given how often each case was drawn
 * @example
 * ```ts
 * rankIntervals(4, (times) => [times[0] + 9, times[1]], 1); // [[1, 1], [2, 2]]
 * ```
 */
export function rankIntervals(
  cases: number,
  score: (times: Uint16Array) => readonly number[],
  seed: number,
): Interval[] {
  const random = seededRandom(seed);
  const redraws = Math.max(LEAST_REDRAWS, Math.min(REDRAWS, Math.floor(MOST_DRAWS / cases)));
  const times = new Uint16Array(cases);
  const seen: number[][] = [];
  for (let redraw = 0; redraw < redraws; redraw += 1) {
    times.fill(0);
    for (let draw = 0; draw < cases; draw += 1) times[Math.floor(random() * cases)]! += 1;
    ranksOf(score(times)).forEach((rank, at) => {
      const ranks = (seen[at] ??= []);
      ranks[rank] = (ranks[rank] ?? 0) + 1;
    });
  }
  return seen.map((ranks) => [rankAt(ranks, redraws * 0.025), rankAt(ranks, redraws * 0.975)]);
}

/**
 * Ranks from 1 for the highest; equal scores share the middle of the places that they take.
 *
 * @example
 * ```ts
 * ranksOf([5, 1, 1, 1]); // [1, 3, 3, 3]
 * ```
 */
export function ranksOf(scores: readonly number[]): number[] {
  return scores.map((own) => {
    const above = scores.filter((other) => other > own).length;
    const equal = scores.filter((other) => other === own).length;
    return above + Math.ceil(equal / 2);
  });
}

function rankAt(ranks: readonly (number | undefined)[], wanted: number): number {
  let counted = 0;
  for (let rank = 0; rank < ranks.length; rank += 1) {
    counted += ranks[rank] ?? 0;
    if (counted >= wanted) return rank;
  }
  return ranks.length - 1;
}
