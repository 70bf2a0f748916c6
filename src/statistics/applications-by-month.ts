import { mannKendall } from '../arithmetic/mann-kendall.ts';
import { theilSen } from '../arithmetic/theil-sen.ts';
import { addDays, monthOf } from '../model/calendar-date.ts';
import type { Verdict } from '../model/measure.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { shareOf } from '../model/share.ts';
import { stageRank } from '../model/stage.ts';
import { defineStatistic } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES, LEAST_PERIODS } from './enough.ts';
import { monthSpan } from './month-span.ts';
import { chanceWords } from './reason-words.ts';
import { addOne, shareRow, shareRows, type ShareRow } from './share-rows.ts';

/** Applications younger than this may still be answered, so their month is not over. */
const TIME_FOR_AN_ANSWER = 42;

/** What the months say together: a claim of a trend, or why there is none. */
function course(
  rows: readonly ShareRow<'month'>[],
  today: string,
): { words: string; certainty: Verdict['certainty'] } {
  const over = addDays(today, -TIME_FOR_AN_ANSWER).slice(0, 7);
  const points = rows.flatMap(({ by, share }, at) =>
    by.month < over && share.value !== null ? [[at, share.value] as const] : [],
  );
  if (points.length < LEAST_PERIODS) {
    const words = `a trend needs ${LEAST_PERIODS} months that are over, and there ${points.length === 1 ? 'is' : 'are'} ${points.length}`;
    return { words, certainty: 'early' };
  }
  const { s, p } = mannKendall(points.map(([, share]) => share));
  if (p > CHANCE)
    return { words: `no trend to see over ${points.length} months`, certainty: 'nothing' };
  const slope = Math.abs(theilSen(points) ?? 0) * 100;
  const pace = `by about ${slope.toFixed(1)} percentage points a month`;
  const words = `the share ${s > 0 ? 'rose' : 'fell'} over ${points.length} months, ${pace} (${chanceWords(p)})`;
  return { words, certainty: 'firm' };
}

export const applicationsByMonth = defineStatistic({
  id: 'applications-by-month',
  words: { title: 'Applications sent, and conversations they led to' },
  meta: {
    dimensions: ['month'],
    method:
      'The base is the applications sent in a month, the count those of them that led to a first call or further. Trend: exact test of Mann (1945) and Kendall on the shares of the months whose applications have had six weeks for an answer; pace: Theil (1950) and Sen (1968). At most the last five years.',
  },
  measure: ({ applications }, { today }) => {
    const sent = new Map<string, number>();
    const led = new Map<string, number>();
    for (const { appliedOn, status, reached } of applications) {
      const month = monthOf(appliedOn);
      if (month === null || status === 'not-applied') continue;
      addOne(sent, month);
      if (stageRank(reached) >= stageRank('screen')) addOne(led, month);
    }
    return monthSpan(sent.keys(), today).map((month) =>
      shareRow({ month }, led.get(month) ?? 0, sent.get(month) ?? 0),
    );
  },
  verdict: (rows, { today }) => {
    const shares = shareRows(rows);
    const n = shares.reduce((sum, { share }) => sum + share.n, 0);
    const count = shares.reduce((sum, { share }) => sum + share.count, 0);
    if (n === 0) return { sentence: 'No application has a date yet.', certainty: 'nothing' };
    const interval = percentInterval(shareOf(count, n).interval);
    const figures = `${count} of ${plural(n, 'dated application')} led to a conversation (${interval})`;
    if (n < LEAST_CASES) {
      return { sentence: `${figures}; that is too few for a rate.`, certainty: 'early' };
    }
    const { words, certainty } = course(shares, today);
    return { sentence: `${figures}; ${words}.`, certainty };
  },
});
