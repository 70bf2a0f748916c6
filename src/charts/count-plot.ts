import type { ChartSpec } from '../model/chart.ts';
import type { Share } from '../model/measure.ts';
import { chartColours } from './colours.ts';
import { ROW_PLACE, textAt } from './interval-marks.ts';
import { fitText } from './plain-text.ts';
import { textWidth } from './text-width.ts';
import { drawingOf, TEXT_SIZE, WIDTHS, type Format, type Margins } from './theme.ts';
import { percentWords } from './words.ts';

/** One line of a plot of counts. */
export interface CountRow {
  readonly id: string;
  readonly label: string;
  readonly share: Share;
  readonly colour: keyof typeof chartColours;
  readonly hollow: boolean;
}

type Layer = Readonly<Record<string, unknown>>;

/** Up to so many cases each is a dot of its own. */
const DOTS = 60;

/** Between the middles of two dots, where there is room. */
const STEP = 13;

/** Whether there are few enough cases for a dot each. */
export function mostInDots(rows: readonly CountRow[]): boolean {
  return rows.reduce((sum, { share }) => sum + share.count, 0) <= DOTS;
}

const ROW = { wide: 36, narrow: 52 } as const;
const SECOND = { fontSize: TEXT_SIZE.middle, color: chartColours['ink-2'] } as const;

/** Counts under one another, as bars or as a dot a case, with their figures in the same row. */
export function countPlot(format: Format, rows: readonly CountRow[], inDots: boolean): ChartSpec {
  const values = rows.map(({ id, label, share, colour, hollow }) => ({
    id,
    label: fitText(label, 200, TEXT_SIZE.usual),
    count: share.count,
    fill: chartColours[hollow ? 'paper' : colour],
    stroke: chartColours[colour],
    counted: `${share.count} of ${share.n}`,
    figures: percentWords(share),
  }));
  const labels = Math.max(...values.map(({ label }) => textWidth(label, TEXT_SIZE.usual))) + 24;
  const margins: Margins =
    format === 'wide'
      ? { top: 4, right: 210, bottom: 4, left: Math.ceil(labels) }
      : { top: 0, right: 2, bottom: 0, left: 2 };
  const width = WIDTHS[format] - margins.left - margins.right;
  const most = Math.max(...rows.map(({ share }) => share.count));
  const yOffset = format === 'wide' ? 0 : 10;
  const marks = inDots ? dots(Math.min(STEP, width / most), yOffset) : bars(most, width, yOffset);
  const words = format === 'wide' ? wideWords(margins, width) : narrowWords(width);
  return drawingOf(format, margins, rows.length * ROW[format], values, [marks, ...words]);
}

function wideWords({ left, right }: Margins, width: number): Layer[] {
  return [
    textAt('label', -left),
    textAt('counted', width + right - 118, { align: 'right' }),
    textAt('figures', width + right, { align: 'right', ...SECOND }),
  ];
}

function narrowWords(width: number): Layer[] {
  return [
    textAt('label', -2, { dy: -8 }),
    textAt('counted', width - 116, { dy: -8, align: 'right' }),
    textAt('figures', width + 2, { dy: -8, align: 'right', ...SECOND }),
  ];
}

const PAINT = {
  fill: { field: 'fill', type: 'nominal', scale: null },
  stroke: { field: 'stroke', type: 'nominal', scale: null },
} as const;

function bars(most: number, width: number, yOffset: number): Layer {
  return {
    mark: { type: 'bar', height: 14, cornerRadiusEnd: 2, strokeWidth: 1.25, yOffset },
    encoding: {
      y: ROW_PLACE,
      x: {
        field: 'count',
        type: 'quantitative',
        stack: null,
        axis: null,
        scale: { domain: [0, most], range: [0, width], nice: false },
      },
      ...PAINT,
    },
  };
}

/** Each count unrolled into its cases by the drawing itself, so that the data stay as they are. */
function dots(step: number, yOffset: number): Layer {
  const size = Math.PI * (Math.max(step - 3, 2) / 2) ** 2;
  return {
    transform: [{ calculate: 'sequence(datum.count)', as: 'each' }, { flatten: ['each'] }],
    mark: { type: 'point', shape: 'circle', size, strokeWidth: 1.25, yOffset },
    encoding: {
      y: ROW_PLACE,
      x: {
        field: 'each',
        type: 'quantitative',
        axis: null,
        scale: { domain: [-0.5, 0.5], range: [0, step], nice: false, zero: false },
      },
      ...PAINT,
    },
  };
}
