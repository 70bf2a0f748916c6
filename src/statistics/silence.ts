import { kaplanMeier, type Watched } from '../arithmetic/kaplan-meier.ts';
import type { Interval, Share } from '../model/measure.ts';
import { percent, percentInterval, plural } from '../model/phrase.ts';
import { wilsonInterval } from '../model/share.ts';
import { defineStatistic } from '../model/statistic.ts';
import { shareRows } from './share-rows.ts';
import { waitingTimes } from './waiting-times.ts';

const DAYS = [7, 14, 21, 28, 42];

/** A curve of fewer applications is shown, and nothing is read off it. */
const LEAST_FOR_A_CURVE = 10;

/** Where the estimate has no band of its own, the interval of the plain share stands in. */
function bandOf(survival: Interval | null, count: number, n: number): Interval {
  return survival === null ? wilsonInterval(count, n) : [1 - survival[1], 1 - survival[0]];
}

function answeredBy(cases: readonly Watched[]): { day: number; share: Share }[] {
  return kaplanMeier(cases, DAYS).map(({ day, survival, interval }) => {
    const count = cases.filter(({ days, happened }) => happened && days <= day).length;
    const value = cases.length === 0 ? null : 1 - survival;
    const n = cases.length;
    return { day, share: { unit: 'share', count, n, value, interval: bandOf(interval, count, n) } };
  });
}

export const silence = defineStatistic({
  id: 'silence',
  words: { title: 'How long an answer takes' },
  meta: {
    dimensions: ['day'],
    method:
      'The share answered by each day: the estimate of Kaplan and Meier (1958) with a log-log band, 95%. Applications still unanswered count for as long as they have waited. Count and base are of all applications with a day; the share allows for those still waiting.',
  },
  measure: (history, { today }) => {
    const cases = waitingTimes(history, today);
    if (cases.length === 0) return [];
    return answeredBy(cases).map(({ day, share }) => ({
      by: { day: String(day) },
      measure: share,
    }));
  },
  verdict: (rows) => {
    const points = shareRows(rows);
    const second = points.find(({ by }) => by.day === '14')?.share;
    const last = points.at(-1);
    if (second?.value == null || last?.share.value == null) {
      const sentence = 'No application has the dates that a waiting time needs.';
      return { sentence, certainty: 'nothing' };
    }
    const dated = `${plural(second.n, 'application')} with dates`;
    if (second.n < LEAST_FOR_A_CURVE) {
      const sentence = `${dated} ${second.n === 1 ? 'is' : 'are'} too few to say how long an answer takes; ${LEAST_FOR_A_CURVE} would show a first outline.`;
      return { sentence, certainty: 'early' };
    }
    const sentence =
      `Of ${dated}, about ${percent(second.value)} had an answer by day 14 (plausibly ${percentInterval(second.interval)}) ` +
      `and ${percent(last.share.value)} by day ${last.by.day} (${percentInterval(last.share.interval)}).`;
    return { sentence, certainty: 'firm' };
  },
});
