import type { ChartSpec } from '../model/chart.ts';
import type { Share } from '../model/measure.ts';
import { band, dot, textAt, track } from './interval-marks.ts';
import { monthPanels } from './month-panels.ts';
import type { MilestoneMark } from './milestone-marks.ts';
import type { Period } from './periods.ts';
import { drawingOf, TEXT_SIZE, WIDTHS, type Format } from './theme.ts';

/** A period with the share that was counted in it. */
export interface MonthRow extends Period {
  readonly share: Share;
  /** Whether nothing can change it any more. */
  readonly over: boolean;
}

const ROW = 30;
const MARGINS = { top: 22, right: 76, bottom: 0, left: 68 } as const;

/** Periods side by side; on a phone one under the other. */
export function monthPlot(
  format: Format,
  rows: readonly MonthRow[],
  marks: readonly MilestoneMark[],
): ChartSpec {
  const values = rows.map(({ id, label, year, share, over }) => ({
    ...{ id, label, year, sent: share.n, led: share.count },
    words: [label, year, ...numbersIn(marks, id)].filter(Boolean).join(' '),
    value: share.value,
    low: share.n === 0 ? null : share.interval[0],
    high: share.n === 0 ? null : share.interval[1],
    counted: share.n === 0 ? '' : `${share.count} of ${share.n}`,
    hollow: !over,
    shape: 'circle',
  }));
  if (format === 'wide') return monthPanels(values, marks);
  const end = WIDTHS.narrow - MARGINS.left;
  return drawingOf('narrow', MARGINS, rows.length * ROW, values, [
    track(0, false),
    band(0),
    dot(0),
    textAt('words', -MARGINS.left, { fontSize: TEXT_SIZE.middle }),
    textAt('counted', end, { fontSize: TEXT_SIZE.middle, align: 'right' }),
  ]);
}

/** "· 1" for the first change, beside the period in which it falls. */
function numbersIn(marks: readonly MilestoneMark[], id: string): string[] {
  return marks.flatMap(({ period, number }) => (period === id ? [`· ${number}`] : []));
}
