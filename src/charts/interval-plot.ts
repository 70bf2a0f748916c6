import type { ChartSpec } from '../model/chart.ts';
import type { Share } from '../model/measure.ts';
import { chartColours } from './colours.ts';
import { band, dot, textAt, track } from './interval-marks.ts';
import { fitText } from './plain-text.ts';
import { textWidth } from './text-width.ts';
import { drawingOf, TEXT_SIZE, WIDTHS, type Format } from './theme.ts';
import { percentWords } from './words.ts';

/** One line of a plot of shares. */
export interface IntervalRow {
  /** Different from that of every other row. */
  readonly id: string;
  readonly label: string;
  readonly share: Share;
  /** A word about the row, in a column of its own. */
  readonly remark?: string;
  readonly shape?: 'circle' | 'square' | 'diamond';
}

/** Heights of a row: one line, or three of which the middle one is the bar. */
const ROW = { wide: 36, narrow: 74 } as const;

/** The longest label before it is cut. */
const LABEL = { wide: 230, narrow: 224 } as const;

/** Room on the right for "129 of 431" and "29%, 16 to 47%". */
const COUNTED = 92;
const FIGURES = 118;

/** Half a dot, so that none is cut at 0 and 100%. */
const EDGE = 5;

const QUIET = { fontSize: TEXT_SIZE.middle, color: chartColours['ink-3'] } as const;
const SECOND = { fontSize: TEXT_SIZE.middle, color: chartColours['ink-2'] } as const;

/**
 * Shares under one another, each a dot for what was counted and a band for what so few cases
 * leave open, with its words and figures in the same row.
 */
export function intervalPlot(format: Format, rows: readonly IntervalRow[]): ChartSpec {
  const values = rows.map(({ id, label, share, remark = '', shape = 'circle' }) => ({
    id,
    label: fitText(label, LABEL[format], TEXT_SIZE.usual),
    remark,
    shape,
    value: share.value,
    low: share.interval[0],
    high: share.interval[1],
    counted: `${share.count} of ${share.n}`,
    figures: percentWords(share),
  }));
  const height = rows.length * ROW[format];
  if (format === 'narrow') return narrowPlot(values, height);
  const widest = (texts: string[], size: number): number =>
    Math.max(...texts.map((text) => Math.ceil(textWidth(text, size))));
  const labels =
    widest(
      values.map(({ label }) => label),
      TEXT_SIZE.usual,
    ) + 24;
  const remarks = widest(
    values.map(({ remark }) => remark),
    TEXT_SIZE.middle,
  );
  return widePlot(values, height, labels, remarks === 0 ? 0 : remarks + 24);
}

/** Label, remark, bar, count, share: a line each. */
function widePlot(values: object[], height: number, labels: number, remarks: number): ChartSpec {
  const margins = { top: 26, right: COUNTED + FIGURES, bottom: 4, left: labels + remarks };
  const end = WIDTHS.wide - margins.left - margins.right;
  return drawingOf('wide', margins, height, values, [
    track(0, true),
    band(0),
    dot(0),
    textAt('label', -margins.left),
    ...(remarks === 0 ? [] : [textAt('remark', labels - margins.left, QUIET)]),
    textAt('counted', end + COUNTED, { align: 'right' }),
    textAt('figures', end + COUNTED + FIGURES, { align: 'right', ...SECOND }),
  ]);
}

/** Label and count; the bar across the whole width; share and remark. */
function narrowPlot(values: object[], height: number): ChartSpec {
  const margins = { top: 20, right: EDGE, bottom: 0, left: EDGE };
  const end = WIDTHS.narrow - EDGE;
  return drawingOf('narrow', margins, height, values, [
    track(0, false),
    band(0),
    dot(0),
    textAt('label', -EDGE, { dy: -18 }),
    textAt('counted', end, { dy: -18, align: 'right' }),
    textAt('figures', -EDGE, { dy: 18, ...SECOND }),
    textAt('remark', end, { dy: 18, align: 'right', ...QUIET }),
  ]);
}
