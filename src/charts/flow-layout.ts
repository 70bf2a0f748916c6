import { sankey, sankeyJustify } from 'd3-sankey';

/** So many applications from one station to the next, or to their ending. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A station or an ending as a bar: where it stands, in units of the drawing. */
export interface FlowNode {
  readonly id: string;
  readonly count: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A band between two bars, as cross-sections from left to right: its upper and its lower edge. */
export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly sections: readonly { readonly x: number; readonly y0: number; readonly y1: number }[];
}

/** Widths and gaps, in units of the drawing. */
export interface FlowSize {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly gap: number;
}

/** Cross-sections of a band, its ends included: enough for a curve that looks smooth. */
const SECTIONS = 17;

interface LaidOut {
  readonly id: string;
}

/**
 * Where the bars and bands of a flow stand: stations from left to right, endings at the right
 * edge, in the order in which `ids` names them (Sankey 1898; the layout is that of d3-sankey).
 */
export function layOutFlow(
  ids: readonly string[],
  links: readonly FlowLink[],
  { width, height, bar, gap }: FlowSize,
): { nodes: FlowNode[]; bands: FlowBand[] } {
  const layout = sankey<LaidOut, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeSort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .nodeWidth(bar)
    .nodePadding(gap)
    .size([width, height]);
  const { nodes, links: laid } = layout({
    nodes: ids.map((id) => ({ id })),
    links: links.map(({ from, to, count }) => ({ source: from, target: to, value: count })),
  });
  return {
    nodes: nodes.map(({ id, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      count: value,
      ...rounded({ x0, x1, y0, y1 }),
    })),
    bands: laid.map(({ source, target, y0 = 0, y1 = 0, width: thickness = 0 }) => {
      const [from, to] = [source as FlowNode, target as FlowNode];
      const ends = { left: from.x1, right: to.x0, start: y0, end: y1 };
      return { from: from.id, to: to.id, sections: sectionsOf(ends, thickness) };
    }),
  };
}

/** A band leaves and arrives level and bends in between: a cubic Bézier curve with level handles. */
function sectionsOf(
  ends: { left: number; right: number; start: number; end: number },
  thickness: number,
): FlowBand['sections'] {
  return Array.from({ length: SECTIONS }, (_, at) => {
    const t = at / (SECTIONS - 1);
    const x = ends.left + (ends.right - ends.left) * (1.5 * t * (1 - t) + t ** 3);
    const middle = ends.start + (ends.end - ends.start) * t ** 2 * (3 - 2 * t);
    return rounded({ x, y0: middle - thickness / 2, y1: middle + thickness / 2 });
  });
}

/** Hundredths are finer than any screen, and the same on every machine. */
function rounded<Names extends string>(values: Record<Names, number>): Record<Names, number> {
  const entries = Object.entries<number>(values);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Math.round(value * 100) / 100]),
  ) as Record<Names, number>;
}
