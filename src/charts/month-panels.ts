import type { ChartSpec } from '../model/chart.ts';
import { chartColours } from './colours.ts';
import { RING_OR_DOT } from './interval-marks.ts';
import { milestoneLines, type MilestoneMark } from './milestone-marks.ts';
import { chartConfig, TEXT_SIZE } from './theme.ts';

/** A period as it is drawn. */
export interface MonthValue {
  readonly id: string;
  readonly label: string;
  readonly year: string;
  readonly sent: number;
  readonly led: number;
}

type Layer = Readonly<Record<string, unknown>>;

/** Up to so many cases in a period each is a dot of its own. */
const MOST_DOTS = 12;

const WIDTH = 776;
/** Between the middles of two dots. */
const STEP = 13;

const SMALL = { fontSize: TEXT_SIZE.small, color: chartColours['ink-3'], align: 'center' } as const;
/** The periods in their order; without a domain one without cases would fall to the end. */
function placeOf(values: readonly MonthValue[]): Layer {
  const domain = values.map(({ id }) => id);
  return {
    field: 'id',
    type: 'nominal',
    axis: null,
    scale: { type: 'band', padding: 0, domain },
  };
}

/** Whether there are few enough cases in each period for a dot each. */
export function areDots(most: number): boolean {
  return most <= MOST_DOTS;
}

/** Counts above, shares below, one column a period; the words stand under both. */
export function monthPanels(
  values: readonly MonthValue[],
  marks: readonly MilestoneMark[],
): ChartSpec {
  const x = placeOf(values);
  const most = Math.max(...values.map(({ sent }) => sent));
  return {
    padding: 0,
    spacing: 34,
    bounds: 'flush',
    data: { values },
    vconcat: [areDots(most) ? dotPanel(x, most) : barPanel(x, most), sharePanel(x, marks)],
    config: chartConfig,
  };
}

function count(height: number, most: number): Layer {
  return {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, most], range: [height, 0], nice: false },
  };
}

function counted(x: Layer, height: number, most: number): Layer {
  return {
    mark: { type: 'text', ...SMALL, color: chartColours['ink-2'], dy: -10 },
    encoding: {
      x,
      y: { field: 'sent', ...count(height, most) },
      text: { field: 'sent', type: 'quantitative' },
    },
  };
}

function barPanel(x: Layer, most: number): Layer {
  const height = 110;
  const bar = (field: string, color: string): Layer => ({
    mark: { type: 'bar', width: { band: 0.56 }, color, cornerRadiusEnd: 2 },
    encoding: { x, y: { field, stack: null, ...count(height, most) } },
  });
  return {
    width: WIDTH,
    height,
    layer: [
      bar('sent', chartColours['go-2']),
      bar('led', chartColours.go),
      counted(x, height, most),
    ],
  };
}

/** Filled from the bottom, so that the eye adds them up. */
function dotPanel(x: Layer, most: number): Layer {
  const height = most * STEP;
  return {
    width: WIDTH,
    height,
    layer: [
      {
        transform: [
          { calculate: 'sequence(datum.sent)', as: 'case' },
          { flatten: ['case'] },
          { calculate: 'datum.case < datum.led', as: 'ledOn' },
        ],
        mark: { type: 'point', shape: 'circle', yOffset: -STEP / 2 },
        encoding: { x, y: { field: 'case', ...count(height, most) }, ...CASE },
      },
      counted(x, height, most),
    ],
  };
}

/** Large or small as well as by colour; rings are left to what is not over. */
const CASE = {
  size: { condition: { test: { field: 'ledOn', equal: true }, value: 76 }, value: 20 },
  fill: {
    condition: { test: { field: 'ledOn', equal: true }, value: chartColours.go },
    value: chartColours.still,
  },
} as const;

function share(field: string): Layer {
  return {
    field,
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: { values: [0, 0.5, 1], format: '%', grid: true },
  };
}

function sharePanel(x: Layer, marks: readonly MilestoneMark[]): Layer {
  const height = 120;
  const under = (field: string, down: number, look: Layer): Layer => ({
    mark: { type: 'text', ...SMALL, ...look },
    encoding: { x, y: { value: height + down }, text: { field, type: 'nominal' } },
  });
  return {
    width: WIDTH,
    height,
    layer: [
      {
        mark: { type: 'bar', width: 12, cornerRadius: 6, color: chartColours['go-2'] },
        encoding: { x, y: share('low'), y2: { field: 'high' } },
      },
      {
        mark: { type: 'point', shape: 'circle', size: 56, strokeWidth: 1.5 },
        encoding: { x, y: share('value'), ...RING_OR_DOT },
      },
      ...milestoneLines(x, marks, height),
      under('label', 18, { fontSize: TEXT_SIZE.middle, color: chartColours.ink }),
      under('counted', 36, { color: chartColours['ink-2'] }),
      under('year', 54, {}),
    ],
  };
}
