import { addDays } from '../model/calendar-date.ts';
import { defineChart } from '../model/chart.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { shareOf } from '../model/share.ts';
import { milestoneMarks, milestoneNote, type MilestoneMark } from './milestone-marks.ts';
import { areDots } from './month-panels.ts';
import { monthPlot, type MonthRow } from './month-plot.ts';
import { periodsOf, periodWords } from './periods.ts';
import { shareRows } from './share-rows.ts';
import { shareTable } from './share-table.ts';

/** Applications younger than six weeks may still be answered, so their month is not over. */
const TIME_FOR_AN_ANSWER = 42;

/** More columns than a year has months would be too narrow for their figures. */
const MOST_PERIODS = 12;

export const applicationsByMonth = defineChart({
  id: 'applications-by-month',
  words: { name: 'Applications sent, and conversations they led to' },
  draw: (analysis) => {
    const counts = new Map(
      shareRows(analysis, 'applications-by-month').map(({ by, share }) => [
        by['month'] ?? '',
        share,
      ]),
    );
    const months = (analysis.measures['applications-by-month']?.rows ?? []).map(
      ({ by }) => by['month'] ?? '',
    );
    if (counts.size === 0) return null;
    const notOver = addDays(analysis.today, -TIME_FOR_AN_ANSWER).slice(0, 7);
    const periods = periodsOf(months, MOST_PERIODS);
    const rows: MonthRow[] = periods.map((period) => {
      const inside = period.months.flatMap((month) => counts.get(month) ?? []);
      const sum = (part: 'count' | 'n'): number =>
        inside.reduce((total, share) => total + share[part], 0);
      const over = (period.months.at(-1) ?? '') < notOver;
      return { ...period, over, share: shareOf(sum('count'), sum('n')) };
    });
    const marks = milestoneMarks(analysis.milestones, periods);
    return {
      title: titleOf(rows),
      note: noteOf(rows, marks),
      description: `${rows.map(({ label, year, share }) => `${label}${year && ` ${year}`}: ${share.count} of ${share.n}`).join('; ')}.`,
      spec: monthPlot('wide', rows, marks),
      narrowSpec: monthPlot('narrow', rows, marks),
      table: shareTable(
        'Applied in',
        rows.map(({ id, label, share, over }) => ({
          label: label === id.slice(0, 4) ? label : `${label} ${id.slice(0, 4)}`,
          share,
          remark: over ? '' : 'not over',
        })),
        'Remark',
      ),
    };
  },
});

function noteOf(rows: readonly MonthRow[], marks: readonly MilestoneMark[]): string {
  const length = Math.max(...rows.map(({ months }) => months.length));
  const above = areDots(Math.max(...rows.map(({ share }) => share.n)))
    ? 'each dot above is one application, and the large ones led on'
    : 'the bars above are the applications sent, and the dark part led on';
  return [
    `${periodWords(length)} at a time, by the day of applying: the share that led to a first call or further, and the band that so few cases leave open (95%).`,
    ...(rows.some(({ over }) => !over) ? ['A ring may still change: answers can still come.'] : []),
    `On a wide page ${above}.`,
    ...milestoneNote(marks),
  ].join(' ');
}

function titleOf(rows: readonly MonthRow[]): string {
  const sum = (part: 'count' | 'n'): number =>
    rows.reduce((total, { share }) => total + share[part], 0);
  const all = shareOf(sum('count'), sum('n'));
  const led = all.count === 0 ? 'None' : String(all.count);
  return `${led} of ${plural(all.n, 'dated application')} led to a conversation (${percentInterval(all.interval)})`;
}
