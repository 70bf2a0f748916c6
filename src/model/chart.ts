import type { Analysis } from './analysis.ts';

/** A vega-lite specification: plain JSON, without data from anywhere but itself. */
export type ChartSpec = Readonly<Record<string, unknown>>;

/** The numbers of a chart as a table: the twin that a reader without eyes for the picture gets. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart that found something to show. */
export interface Drawing {
  /** A sentence that says what the chart shows, with the number in it where it can. */
  readonly title: string;
  /** How to read it, in one line. */
  readonly note: string;
  /** What somebody who does not see it should hear. */
  readonly description: string;
  /** About 820 units wide. */
  readonly spec: ChartSpec;
  /** The same for 320 units, for a phone. */
  readonly narrowSpec: ChartSpec;
  readonly table: ChartTable;
}

/** A slice of the Analysis as a picture. A unit of `charts/`. */
export interface Chart<Id extends string = string> {
  readonly id: Id;
  readonly words: { readonly name: string };
  /** `null` where the history has nothing to draw. */
  readonly draw: (analysis: Analysis) => Drawing | null;
}

/**
 * Keeps a chart's id literal.
 *
 * @example
 * ```ts
 * defineChart({ id: 'empty', words: { name: 'Nothing' }, draw: () => null }).id; // 'empty'
 * ```
 */
export function defineChart<const Id extends string>(chart: Chart<Id>): Chart<Id> {
  return chart;
}
