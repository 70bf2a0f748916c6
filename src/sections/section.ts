import type { VNode } from 'preact';
import type { Analysis } from '../model/analysis.ts';
import type { Drawing } from '../model/chart.ts';

/** A chart as two pictures: `wideSvg` about 820 units across, `narrowSvg` 320, for a phone. */
export interface RenderedChart {
  readonly id: string;
  readonly drawing: Drawing;
  /** An `<svg>` element made by this program; the only markup that enters a page as it is. */
  readonly wideSvg: string;
  readonly narrowSvg: string;
}

/** What a section may look at: the Analysis, and the charts that found something to draw. */
export interface View {
  readonly analysis: Analysis;
  readonly charts: ReadonlyMap<string, RenderedChart>;
}

/** One section of the report: a slice of the Analysis as markup. A unit of `sections/`. */
export interface Section<Id extends string = string> {
  /** Its file name and its anchor in the page. */
  readonly id: Id;
  readonly words: {
    /** The heading, and the line in the contents. */
    readonly title: string;
  };
  /** `null` where the history has nothing to say about it. */
  readonly render: (view: View) => VNode | null;
}

/** Keeps a section's id literal. */
export function defineSection<const Id extends string>(section: Section<Id>): Section<Id> {
  return section;
}
