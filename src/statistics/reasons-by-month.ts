import { monthOf } from '../model/calendar-date.ts';
import { defineStatistic } from '../model/statistic.ts';
import { monthSpan } from './month-span.ts';
import { trendVerdict } from './reason-trend.ts';
import { addOne, mostFirst, shareRow, shareRows } from './share-rows.ts';
import { statedRejections } from './stated-rejections.ts';

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
  verdict: (rows, setting) =>
    trendVerdict(
      shareRows(rows).map(({ by, share }) => ({ reason: by.reason, period: by.month, share })),
      'month',
      setting,
    ),
});
