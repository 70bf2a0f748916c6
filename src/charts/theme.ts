import type { ChartSpec } from '../model/chart.ts';
import { chartColours } from './colours.ts';

/** The two widths of a chart, in units of its drawing: for a page, and for a phone. */
export const WIDTHS = { wide: 820, narrow: 320 } as const;

/** Which of the two drawings. */
export type Format = keyof typeof WIDTHS;

/** Sizes of text. 12 is the least: the page shows a drawing at 84% of its size or more. */
export const TEXT_SIZE = { small: 12, middle: 13, usual: 14 } as const;

/** Distances from the edge of the drawing to its plot. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What all charts share: no frames, hairline grids, labels in the third ink. */
export const chartConfig = {
  background: chartColours.paper,
  font: 'sans-serif',
  aria: false,
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    grid: false,
    gridColor: chartColours.rule,
    labelColor: chartColours['ink-3'],
    labelFontSize: TEXT_SIZE.small,
    labelFontWeight: 400,
    labelPadding: 6,
    labelLimit: 0,
    title: null,
  },
  text: { color: chartColours.ink, fontSize: TEXT_SIZE.usual, align: 'left', baseline: 'middle' },
  point: { filled: true, opacity: 1, color: chartColours.go },
  bar: { color: chartColours.go },
  rect: { opacity: 1 },
} as const;

/**
 * A drawing of one view whose size is given and not measured, so that it is the same wherever it
 * is made.
 *
 * @param plotHeight - height between the margins
 * @param values - the rows that are drawn, inline
 * @param layers - what is drawn over one another, the lowest first
 */
export function drawingOf(
  format: Format,
  margins: Margins,
  plotHeight: number,
  values: readonly object[],
  layers: readonly object[],
): ChartSpec {
  return {
    width: WIDTHS[format] - margins.left - margins.right,
    height: plotHeight,
    padding: margins,
    autosize: { type: 'none' },
    data: { values },
    layer: layers,
    config: chartConfig,
  };
}
