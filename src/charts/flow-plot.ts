import type { ChartSpec } from '../model/chart.ts';
import { chartColours } from './colours.ts';
import { layOutFlow, type FlowBand, type FlowLink, type FlowNode } from './flow-layout.ts';
import { fitText } from './plain-text.ts';
import { drawingOf, TEXT_SIZE, WIDTHS, type Format } from './theme.ts';

type Colour = keyof typeof chartColours;
type Layer = Readonly<Record<string, unknown>>;

/** A station or an ending: what it is called, and its colours. */
export interface FlowBar {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly isEnding: boolean;
  readonly bar: Colour;
  /** Of the bands that lead to it. */
  readonly band: Colour;
}

const MARGINS = {
  wide: { top: 26, right: 190, bottom: 8, left: 2 },
  narrow: { top: 24, right: 124, bottom: 8, left: 2 },
} as const;
const HEIGHT = { wide: 300, narrow: 280 } as const;
const BAR = { wide: 12, narrow: 8 } as const;
const GAP = { wide: 26, narrow: 24 } as const;

/** Where stations stand close, every second has its name below its bar. */
const NAME_ABOVE = -11;

/** Bars and bands, with the names of stations above their bars and those of endings beside them. */
export function flowPlot(
  format: Format,
  bars: readonly FlowBar[],
  links: readonly FlowLink[],
): ChartSpec {
  const margins = MARGINS[format];
  const width = WIDTHS[format] - margins.left - margins.right;
  const height = HEIGHT[format];
  const size = { width, height, bar: BAR[format], gap: GAP[format] };
  const ids = bars.map(({ id }) => id);
  const { nodes, bands } = layOutFlow(ids, links, size);
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const known = (id: string): FlowBar => byId.get(id)!;
  const x = quantity('x', width);
  return drawingOf(format, margins, height, nodes.map(placed), [
    bandLayer(bands, known, x, height),
    barLayer(nodes, known, x, height),
    ...labelLayers(format, nodes, known, x, height),
  ]);
}

/** Numbers alone: what has a name is drawn from the words beside it. */
function placed({ id, count, x0, x1, y0, y1 }: FlowNode): object {
  return { id, count, x0, x1, y0, y1 };
}

function quantity(field: string, most: number): Layer {
  const scale = { domain: [0, most], range: [0, most], nice: false, zero: false };
  return { field, type: 'quantitative', axis: null, scale };
}

const FILL = { field: 'fill', type: 'nominal', scale: null } as const;

function bandLayer(
  bands: readonly FlowBand[],
  known: (id: string) => FlowBar,
  x: Layer,
  height: number,
): Layer {
  const values = bands.flatMap(({ from, to, sections }) =>
    sections.map((section) => ({
      band: `${from} ${to}`,
      fill: chartColours[known(to).band],
      ...section,
    })),
  );
  return {
    data: { values },
    mark: { type: 'area', interpolate: 'linear', opacity: 0.85 },
    encoding: {
      x,
      y: quantity('y0', height),
      y2: { field: 'y1' },
      detail: { field: 'band', type: 'nominal' },
      fill: FILL,
    },
  };
}

function barLayer(
  nodes: readonly FlowNode[],
  known: (id: string) => FlowBar,
  x: Layer,
  height: number,
): Layer {
  const values = nodes.map((node) => ({ ...node, fill: chartColours[known(node.id).bar] }));
  return {
    data: { values },
    mark: { type: 'rect' },
    encoding: {
      x: { ...x, field: 'x0' },
      x2: { field: 'x1' },
      y: quantity('y0', height),
      y2: { field: 'y1' },
      fill: FILL,
    },
  };
}

function labelLayers(
  format: Format,
  nodes: readonly FlowNode[],
  known: (id: string) => FlowBar,
  x: Layer,
  height: number,
): Layer[] {
  const room = MARGINS[format].right - 34;
  const labels = nodes.map((node, at) => {
    const { name, shortName, isEnding } = known(node.id);
    const called = format === 'wide' ? name : shortName;
    const text = isEnding ? fitText(called, room, TEXT_SIZE.middle) : called;
    const isBelow = format === 'narrow' && at % 2 === 1;
    const beside = { x: node.x1, y: (node.y0 + node.y1) / 2 };
    const over = { x: node.x0, y: isBelow ? node.y1 - 2 * NAME_ABOVE : node.y0 };
    return { isEnding, text: `${text} ${node.count}`, ...(isEnding ? beside : over) };
  });
  const layer = (isEnding: boolean, look: Layer): Layer => ({
    data: { values: labels.filter((label) => label.isEnding === isEnding) },
    mark: { type: 'text', fontSize: TEXT_SIZE.middle, ...look },
    encoding: { x, y: quantity('y', height), text: { field: 'text', type: 'nominal' } },
  });
  return [layer(false, { dy: NAME_ABOVE, fontWeight: 600 }), layer(true, { dx: 8 })];
}
