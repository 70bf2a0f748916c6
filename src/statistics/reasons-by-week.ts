import { addDays, isoDayNumber, monthOf, type IsoDay } from '../model/calendar-date.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_PERIODS } from './enough.ts';
import { trendVerdict } from './reason-trend.ts';
import { addOne, mostFirst, shareRow, shareRows } from './share-rows.ts';
import { statedRejections } from './stated-rejections.ts';

/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const MONDAY = isoDayNumber('1970-01-05');

/**
 * Reasons week by week, where a history is too short to have a trend over months. A week is named by its
 * Monday.
 */
export const reasonsByWeek = defineStatistic({
  id: 'reasons-by-week',
  words: { title: 'Reasons over the weeks' },
  meta: {
    dimensions: ['reason', 'week'],
    method:
      'As for the months, by week: only where fewer than six months have a rejection with a reason, and at least six weeks do. Exact test of Mann (1945) and Kendall, adjusted for the number of reasons (Benjamini and Hochberg 1995).',
  },
  measure: (history, setting) => {
    const dated = statedRejections(history, setting).flatMap(({ date, stated }) =>
      date?.precision === 'day' && date.iso <= setting.today
        ? [{ month: monthOf(date)!, week: mondayOf(date.iso), reasons: [...stated.keys()] }]
        : [],
    );
    const months = new Set(dated.map(({ month }) => month)).size;
    const weeks = [...new Set(dated.map(({ week }) => week))].sort();
    if (months >= LEAST_PERIODS || weeks.length < LEAST_PERIODS) return [];
    const bases = new Map<string, number>();
    const totals = new Map<string, number>();
    const cells = new Map<string, number>();
    for (const { week, reasons } of dated) {
      addOne(bases, week);
      for (const reason of reasons) {
        addOne(totals, reason);
        addOne(cells, `${reason} ${week}`);
      }
    }
    return mostFirst(totals).flatMap(([reason]) =>
      weeks.map((week) =>
        shareRow({ reason, week }, cells.get(`${reason} ${week}`) ?? 0, bases.get(week) ?? 0),
      ),
    );
  },
  verdict: (rows, setting) =>
    trendVerdict(
      shareRows(rows).map(({ by, share }) => ({ reason: by.reason, period: by.week, share })),
      'week',
      setting,
    ),
});

function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, -((isoDayNumber(day) - MONDAY) % 7));
}
