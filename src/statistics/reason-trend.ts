import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { mannKendall, type Trend } from '../arithmetic/mann-kendall.ts';
import type { Share, Verdict } from '../model/measure.ts';
import { listWords, plural } from '../model/phrase.ts';
import type { MeasureSetting } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES, LEAST_PERIODS } from './enough.ts';
import { chanceWords, reasonName } from './reason-words.ts';

/** A reason in one period: how many of the rejections with a reason name it. */
export interface Point {
  readonly reason: string;
  readonly period: string;
  readonly share: Share;
}

interface Series {
  readonly reason: string;
  readonly count: number;
  readonly n: number;
  readonly trend: Trend;
}

/**
 * Whether employers have come to name a reason more or less often: Mann and Kendall's test of each reason over
 * the periods that have a base, kept in check over all that were looked at (Benjamini and Hochberg).
 *
 * @param points - by reason, and within it in the order of time
 * @param unit - what a period is: "month", "week"
 */
export function trendVerdict(
  points: readonly Point[],
  unit: string,
  setting: MeasureSetting,
): Verdict {
  const periods = new Set(points.filter(({ share }) => share.n > 0).map(({ period }) => period))
    .size;
  if (periods === 0)
    return {
      sentence: 'No reason is dated yet, so there is no course to see.',
      certainty: 'nothing',
    };
  if (periods < LEAST_PERIODS)
    return {
      sentence: `A trend needs at least ${LEAST_PERIODS} ${unit}s with a reason; so far there ${periods === 1 ? 'is' : 'are'} ${periods}.`,
      certainty: 'early',
    };
  const series = seriesOf(points).filter(({ count }) => count >= LEAST_CASES);
  const adjusted = benjaminiHochberg(series.map(({ trend }) => trend.p));
  const claims = series.flatMap(({ reason, count, n, trend }, at) =>
    adjusted[at]! > CHANCE
      ? []
      : `${reasonName(reason, setting)} ${trend.s > 0 ? 'more' : 'less'} often (${count} of ${n} in all, ${chanceWords(adjusted[at]!)})`,
  );
  if (claims.length > 0)
    return {
      sentence: `Over ${periods} ${unit}s with a reason, employers have come to name ${listWords(claims)}.`,
      certainty: 'firm',
    };
  const looked =
    series.length === 0
      ? `none was named ${LEAST_CASES} times yet`
      : `${plural(series.length, 'reason was', 'reasons were')} looked at over ${periods} ${unit}s`;
  return { sentence: `No reason shows a trend; ${looked}.`, certainty: 'nothing' };
}

function seriesOf(points: readonly Point[]): Series[] {
  const byReason = new Map<string, Point[]>();
  for (const point of points) {
    const own = byReason.get(point.reason);
    if (own === undefined) byReason.set(point.reason, [point]);
    else own.push(point);
  }
  return [...byReason].map(([reason, own]) => ({
    reason,
    count: own.reduce((sum, { share }) => sum + share.count, 0),
    n: own.reduce((sum, { share }) => sum + share.n, 0),
    trend: mannKendall(own.flatMap(({ share }) => (share.value === null ? [] : [share.value]))),
  }));
}
