import type { ChartSpec } from '../model/chart.ts';
import type { Share } from '../model/measure.ts';
import { percent, percentInterval } from '../model/phrase.ts';
import { chartColours } from './colours.ts';
import { drawingOf, TEXT_SIZE, WIDTHS, type Format } from './theme.ts';

/** The share answered by a day, with its band. */
export interface CurvePoint {
  readonly day: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly share: Share;
}

type Layer = Readonly<Record<string, unknown>>;

/** With more days than this, bands of their own would run into each other and become one. */
const MOST_BANDS = 10;

const HEIGHT = { wide: 260, narrow: 220 } as const;
const MARGINS = {
  wide: { top: 14, right: 150, bottom: 44, left: 44 },
  narrow: { top: 50, right: 14, bottom: 44, left: 42 },
} as const;
const QUIET = { fontSize: TEXT_SIZE.middle, color: chartColours['ink-2'] } as const;
const SMALL = { fontSize: TEXT_SIZE.small, color: chartColours['ink-3'] } as const;

/** A step curve from day 0, with a band at each day that was measured; the last level in words. */
export function replyCurve(format: Format, points: readonly CurvePoint[]): ChartSpec {
  const last = points.at(-1)!;
  const few = points.length <= MOST_BANDS;
  const values = points.map(({ day, value, low, high }) => ({
    ...{ day, value, low, high },
    words: day === last.day ? '' : percent(value),
  }));
  const line = [{ day: 0, value: 0 }, ...points.map(({ day, value }) => ({ day, value }))];
  const axis = few ? { values: [0, ...points.map(({ day }) => day)] } : { tickCount: 6 };
  const x = {
    field: 'day',
    type: 'quantitative',
    scale: { domain: [0, last.day], nice: false, padding: 0 },
    axis: { ...axis, labelFlush: false },
  };
  const margins = MARGINS[format];
  const width = WIDTHS[format] - margins.left - margins.right;
  return drawingOf(format, margins, HEIGHT[format], values, [
    ...(few ? bands(x) : [area(x)]),
    curve(x, line),
    ...(few ? dots(x) : []),
    ...endWords(format, last, width),
    words('days since applying', { value: 0 }, { value: HEIGHT[format] + 36 }, SMALL),
  ]);
}

function shareAt(field: string): Layer {
  return {
    field,
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: { values: [0, 0.25, 0.5, 0.75, 1], format: '%', grid: true },
  };
}

function area(x: Layer): Layer {
  return {
    mark: { type: 'area', interpolate: 'step-after', color: chartColours['go-3'] },
    encoding: { x, y: shareAt('low'), y2: { field: 'high' } },
  };
}

function bands(x: Layer): Layer[] {
  const mark = { type: 'bar', width: 12, cornerRadius: 6, color: chartColours['go-2'] };
  return [{ mark, encoding: { x, y: shareAt('low'), y2: { field: 'high' } } }];
}

function curve(x: Layer, values: readonly object[]): Layer {
  return {
    data: { values },
    mark: { type: 'line', interpolate: 'step-after', color: chartColours['go-4'], strokeWidth: 2 },
    encoding: { x, y: shareAt('value') },
  };
}

function dots(x: Layer): Layer[] {
  return [
    { mark: { type: 'point', shape: 'circle', size: 68 }, encoding: { x, y: shareAt('value') } },
    {
      mark: { type: 'text', ...QUIET, align: 'center', dy: -12 },
      encoding: { x, y: shareAt('high'), text: { field: 'words', type: 'nominal' } },
    },
  ];
}

/** Beside the end of the line where there is room, above the plot where there is not. */
function endWords(format: Format, last: CurvePoint, width: number): Layer[] {
  const level = `${percent(last.value)} by day ${last.day}`;
  const open = `plausibly ${percentInterval([last.low, last.high])}`;
  if (format === 'narrow') {
    const x = { value: width + 14 };
    return [
      words(level, x, { value: -38 }, { fontWeight: 600, align: 'right' }),
      words(open, x, { value: -20 }, { ...QUIET, align: 'right' }),
    ];
  }
  const x = { value: width + 16 };
  const y = { datum: last.value, type: 'quantitative' };
  return [words(level, x, y, { fontWeight: 600, dy: -8 }), words(open, x, y, { ...QUIET, dy: 11 })];
}

function words(text: string, x: Layer, y: Layer, look: Layer): Layer {
  return {
    data: { values: [{ text }] },
    mark: { type: 'text', ...look },
    encoding: { x, y, text: { field: 'text', type: 'nominal' } },
  };
}
