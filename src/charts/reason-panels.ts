import type { ChartSpec } from '../model/chart.ts';
import type { Share } from '../model/measure.ts';
import { chartColours } from './colours.ts';
import { milestoneLines, type MilestoneMark } from './milestone-marks.ts';
import type { Period } from './periods.ts';
import { fitText } from './plain-text.ts';
import { chartConfig, TEXT_SIZE, type Format } from './theme.ts';

/** A reason over the periods of a history. */
export interface ReasonPanel {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly n: number;
  readonly cells: readonly (Period & { readonly share: Share })[];
}

type Layer = Readonly<Record<string, unknown>>;

/** With more cases in a period than this, dots give way to a share with its band. */
const MOST_DOTS = 10;

const STEP = 14;
const WIDTH = {
  dots: { wide: 254, narrow: 320 },
  shares: { wide: 243, narrow: 286 },
} as const;
const SHARE_HEIGHT = 110;

const SMALL = { fontSize: TEXT_SIZE.small, color: chartColours['ink-3'], align: 'center' } as const;
/** The periods in their order; without a domain one without cases would fall to the end. */
function placeOf(cells: ReasonPanel['cells']): Layer {
  const domain = cells.map(({ id }) => id);
  return {
    field: 'id',
    type: 'nominal',
    axis: null,
    scale: { type: 'band', padding: 0, domain },
  };
}

/** The most cases in one period. */
function mostCases(panels: readonly ReasonPanel[]): number {
  return Math.max(...panels.flatMap(({ cells }) => cells.map(({ share }) => share.n)));
}

/** Whether there are few enough cases in each period for a dot each. */
export function isInDots(panels: readonly ReasonPanel[]): boolean {
  return mostCases(panels) <= MOST_DOTS;
}

/** Small pictures of the same kind, side by side; on a phone one under the other. */
export function reasonPanels(
  format: Format,
  panels: readonly ReasonPanel[],
  marks: readonly MilestoneMark[],
): ChartSpec {
  const dots = isInDots(panels) ? mostCases(panels) : 0;
  const width = WIDTH[dots > 0 ? 'dots' : 'shares'][format];
  return {
    padding: 0,
    spacing: format === 'wide' ? 29 : 112,
    bounds: 'flush',
    [format === 'wide' ? 'hconcat' : 'vconcat']: panels.map((panel, at) =>
      panelOf(panel, { width, dots, marks, labels: format === 'narrow' || at === 0 }),
    ),
    config: chartConfig,
  };
}

interface PanelLook {
  readonly width: number;
  /** The height of the stacks; 0 for shares in their stead. */
  readonly dots: number;
  readonly marks: readonly MilestoneMark[];
  readonly labels: boolean;
}

function panelOf(
  { name, count, n, cells }: ReasonPanel,
  { width, dots, marks, labels }: PanelLook,
): Layer {
  const values = cells.map(({ id, label, year, share }) => ({
    ...{ id, label, year, n: share.n, count: share.count },
    value: share.value,
    low: share.n === 0 ? null : share.interval[0],
    high: share.n === 0 ? null : share.interval[1],
    counted: share.n === 0 ? '' : `${share.count}/${share.n}`,
  }));
  const x = placeOf(cells);
  const height = dots > 0 ? dots * STEP : SHARE_HEIGHT;
  const title = `${fitText(name, width - 70, TEXT_SIZE.usual)}, ${count} of ${n}`;
  return {
    width,
    height,
    data: { values },
    layer: [
      heading(title),
      ...(dots > 0 ? [cases(x, height, dots)] : shares(x, labels)),
      ...milestoneLines(x, marks, height),
      under(x, 'label', height + 16, { color: chartColours['ink-2'] }),
      under(x, 'counted', height + 33, {}),
      under(x, 'year', height + 50, {}),
    ],
  };
}

function heading(title: string): Layer {
  return {
    data: { values: [{ title }] },
    mark: { type: 'text', fontWeight: 600 },
    encoding: { x: { value: 0 }, y: { value: -22 }, text: { field: 'title', type: 'nominal' } },
  };
}

function under(x: Layer, field: string, y: number, look: Layer): Layer {
  return {
    mark: { type: 'text', ...SMALL, ...look },
    encoding: { x, y: { value: y }, text: { field, type: 'nominal' } },
  };
}

const NAMES_IT = { field: 'names', equal: true } as const;

/** The base of a period as dots, those that name the reason filled from the bottom. */
function cases(x: Layer, height: number, most: number): Layer {
  return {
    transform: [
      { calculate: 'sequence(datum.n)', as: 'case' },
      { flatten: ['case'] },
      { calculate: 'datum.case < datum.count', as: 'names' },
    ],
    mark: { type: 'point', shape: 'circle', size: 84, strokeWidth: 1.25, yOffset: -STEP / 2 },
    encoding: {
      x,
      y: {
        field: 'case',
        type: 'quantitative',
        axis: null,
        scale: { domain: [0, most], range: [height, 0], nice: false },
      },
      fill: { condition: { test: NAMES_IT, value: chartColours.lack }, value: chartColours.paper },
      stroke: {
        condition: { test: NAMES_IT, value: chartColours.lack },
        value: chartColours.still,
      },
    },
  };
}

function shares(x: Layer, labels: boolean): Layer[] {
  const at = (field: string): Layer => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: { values: [0, 0.5, 1], format: '%', grid: true, labels },
  });
  return [
    {
      mark: { type: 'bar', width: 12, cornerRadius: 6, color: chartColours['lack-2'] },
      encoding: { x, y: at('low'), y2: { field: 'high' } },
    },
    {
      mark: { type: 'point', shape: 'circle', size: 56, color: chartColours.lack },
      encoding: { x, y: at('value') },
    },
  ];
}
