import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { mannKendall, type Trend } from '../arithmetic/mann-kendall.ts';
import { monthOf } from '../model/calendar-date.ts';
import { listWords, plural } from '../model/phrase.ts';
import { defineStatistic } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES, LEAST_PERIODS } from './enough.ts';
import { monthSpan } from './month-span.ts';
import { chanceWords, reasonName } from './reason-words.ts';
import { addOne, mostFirst, shareRow, shareRows, type ShareRow } from './share-rows.ts';
import { statedRejections } from './stated-rejections.ts';

interface Series {
  readonly reason: string;
  readonly count: number;
  readonly n: number;
  readonly trend: Trend;
}

/** The course of each reason over the months in which any reason was given. */
function seriesOf(rows: readonly ShareRow<'reason' | 'month'>[]): Series[] {
  const byReason = new Map<string, ShareRow<'reason' | 'month'>[]>();
  for (const row of rows) {
    const own = byReason.get(row.by.reason);
    if (own === undefined) byReason.set(row.by.reason, [row]);
    else own.push(row);
  }
  return [...byReason].map(([reason, own]) => ({
    reason,
    count: own.reduce((sum, { share }) => sum + share.count, 0),
    n: own.reduce((sum, { share }) => sum + share.n, 0),
    trend: mannKendall(own.flatMap(({ share }) => (share.value === null ? [] : [share.value]))),
  }));
}

export const reasonsByMonth = defineStatistic({
  id: 'reasons-by-month',
  words: { title: 'Reasons over time' },
  meta: {
    dimensions: ['reason', 'month'],
    method:
      'Of the rejections with a reason in a month, those that name it. Trend: the exact test of Mann (1945) and Kendall over the months with a base, from six on, adjusted for the number of reasons (Benjamini and Hochberg 1995). At most the last five years.',
  },
  measure: (history, setting) => {
    const bases = new Map<string, number>();
    const totals = new Map<string, number>();
    const cells = new Map<string, number>();
    const dated = statedRejections(history, setting).map((each) => ({
      month: monthOf(each.date),
      reasons: [...each.stated.keys()],
    }));
    const months = monthSpan(
      dated.flatMap(({ month }) => month ?? []),
      setting.today,
    );
    const within = new Set(months);
    for (const { month, reasons } of dated) {
      if (month === null || !within.has(month)) continue;
      addOne(bases, month);
      for (const reason of reasons) {
        addOne(totals, reason);
        addOne(cells, `${reason} ${month}`);
      }
    }
    return mostFirst(totals).flatMap(([reason]) =>
      months.map((month) =>
        shareRow({ reason, month }, cells.get(`${reason} ${month}`) ?? 0, bases.get(month) ?? 0),
      ),
    );
  },
  verdict: (rows, setting) => {
    const shares = shareRows(rows);
    const periods = new Set(shares.filter(({ share }) => share.n > 0).map(({ by }) => by.month))
      .size;
    if (periods === 0) {
      return {
        sentence: 'No reason is dated yet, so there is no course to see.',
        certainty: 'nothing',
      };
    }
    if (periods < LEAST_PERIODS) {
      const sentence = `A trend needs at least ${LEAST_PERIODS} months with a reason; so far there ${periods === 1 ? 'is' : 'are'} ${periods}.`;
      return { sentence, certainty: 'early' };
    }
    const series = seriesOf(shares).filter(({ count }) => count >= LEAST_CASES);
    const adjusted = benjaminiHochberg(series.map(({ trend }) => trend.p));
    const claims = series.flatMap(({ reason, count, n, trend }, at) =>
      adjusted[at]! > CHANCE
        ? []
        : `${reasonName(reason, setting)} ${trend.s > 0 ? 'more' : 'less'} often (${count} of ${n} in all, ${chanceWords(adjusted[at]!)})`,
    );
    if (claims.length > 0) {
      const sentence = `Over ${periods} months with a reason, employers have come to name ${listWords(claims)}.`;
      return { sentence, certainty: 'firm' };
    }
    const looked =
      series.length === 0
        ? `none was named ${LEAST_CASES} times yet`
        : `${plural(series.length, 'reason was', 'reasons were')} looked at over ${periods} months`;
    return { sentence: `No reason shows a trend; ${looked}.`, certainty: 'nothing' };
  },
});
