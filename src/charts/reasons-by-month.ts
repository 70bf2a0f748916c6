import { defineChart, type ChartTable } from '../model/chart.ts';
import { listWords, plural } from '../model/phrase.ts';
import { shareOf } from '../model/share.ts';
import { milestoneMarks, milestoneNote } from './milestone-marks.ts';
import { isInDots, reasonPanels, type ReasonPanel } from './reason-panels.ts';
import { periodsOf, periodWords, type Period } from './periods.ts';
import { shareRows, type ShareRow } from './share-rows.ts';
import { categoryName } from './words.ts';

/** More reasons than this are a table's work. */
const MOST_PANELS = 3;

/** More columns would not leave room for "12/14" beneath each. */
const MOST_PERIODS = 8;

export const reasonsByMonth = defineChart({
  id: 'reasons-by-month',
  words: { name: 'Reasons over time' },
  draw: (analysis) => {
    const rows = shareRows(analysis, 'reasons-by-month').filter(
      ({ by: { reason = '' } }) => analysis.categories[reason]?.residual !== true,
    );
    const every = (analysis.measures['reasons-by-month']?.rows ?? []).map(
      ({ by }) => by['month'] ?? '',
    );
    const periods = periodsOf([...new Set(every)].sort(), MOST_PERIODS);
    const panels = mostNamed(rows).map((reason) =>
      panelOf(categoryName(analysis, reason), reason, rows, periods),
    );
    const [first] = panels;
    if (first === undefined) return null;
    const marks = milestoneMarks(analysis.milestones, periods);
    return {
      title: titleOf(panels),
      note: [noteOf(panels, periods, analysis.today), ...milestoneNote(marks)].join(' '),
      description: panels
        .map(
          ({ name, count, n, cells }) =>
            `${name}, ${count} of ${n}: ${cells
              .filter(({ share }) => share.n > 0)
              .map(({ label, share }) => `${label} ${share.count} of ${share.n}`)
              .join(', ')}`,
        )
        .join('; ')
        .concat('.'),
      spec: reasonPanels('wide', panels, marks),
      narrowSpec: reasonPanels('narrow', panels, marks),
      table: tableOf(panels),
    };
  },
});

/** Ids of the reasons named most, as far as they were named at all. */
function mostNamed(rows: readonly ShareRow[]): string[] {
  const totals = new Map<string, number>();
  for (const {
    by: { reason = '' },
    share,
  } of rows) {
    totals.set(reason, (totals.get(reason) ?? 0) + share.count);
  }
  return [...totals]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PANELS)
    .map(([reason]) => reason);
}

function panelOf(
  name: string,
  id: string,
  rows: readonly ShareRow[],
  periods: readonly Period[],
): ReasonPanel {
  const own = rows.filter(({ by }) => by['reason'] === id);
  const cells = periods.map((period) => {
    const inside = own.filter(({ by }) => period.months.includes(by['month'] ?? ''));
    const sum = (part: 'count' | 'n'): number =>
      inside.reduce((total, { share }) => total + share[part], 0);
    return { ...period, share: shareOf(sum('count'), sum('n')) };
  });
  const sum = (part: 'count' | 'n'): number =>
    cells.reduce((total, { share }) => total + share[part], 0);
  return { id, name, count: sum('count'), n: sum('n'), cells };
}

function titleOf(panels: readonly ReasonPanel[]): string {
  const { n } = panels[0]!;
  const named = panels.map(({ name, count }) => `${count} “${name}”`);
  const verb = panels[0]!.count === 1 ? 'names' : 'name';
  return `Of ${plural(n, 'dated rejection')} with a reason, ${listWords(named).replace(' ', ` ${verb} `)}`;
}

function noteOf(panels: readonly ReasonPanel[], periods: readonly Period[], today: string): string {
  const length = periodWords(Math.max(...periods.map(({ months }) => months.length)));
  const running = periods.at(-1)?.months.includes(today.slice(0, 7)) === true;
  return [
    isInDots(panels)
      ? 'Each dot is one rejection with a reason; filled, it names this one.'
      : 'The dot is the share of the rejections with a reason that name this one, the band what so few cases leave open (95%).',
    `${length} to a column; beneath, how many of how many name it.`,
    ...(running ? ['The last column is not over.'] : []),
  ].join(' ');
}

function tableOf(panels: readonly ReasonPanel[]): ChartTable {
  const [first] = panels;
  return {
    columns: [
      { label: 'From', numeric: false },
      ...panels.map(({ name }) => ({ label: name, numeric: true })),
      { label: 'Rejections with a reason', numeric: true },
    ],
    rows: first!.cells.map(({ id, label, share }, at) => [
      label === id.slice(0, 4) ? label : `${label} ${id.slice(0, 4)}`,
      ...panels.map(({ cells }) => String(cells[at]?.share.count ?? 0)),
      String(share.n),
    ]),
  };
}
