import type { CategoryCard } from './category.ts';
import type { IsoDay } from './calendar-date.ts';
import type { ReadHistory } from './history.ts';
import type { MeasuredRow, Verdict } from './measure.ts';
import type { Milestone } from './milestone.ts';

/** What a measure needs besides the history: the clock, and what the categories are called. */
export interface MeasureSetting {
  readonly today: IsoDay;
  /** Names and control of each category, by id. */
  readonly categories: Readonly<Record<string, CategoryCard>>;
  /** What the candidate changed, and when; left out where nothing is known of it. */
  readonly milestones?: readonly Milestone[];
}

/** One measure of a history. A unit of `statistics/`; its id is its file name and its key in the Analysis. */
export interface Statistic<Id extends string = string, Dimension extends string = string> {
  readonly id: Id;
  readonly words: {
    /** What a reader calls it: "Where applications end". */
    readonly title: string;
  };
  readonly meta: {
    /** The keys of `by` in each row, in order. */
    readonly dimensions: readonly Dimension[];
    /** The method, and where it is described. */
    readonly method: string;
  };
  readonly measure: (
    history: ReadHistory,
    setting: MeasureSetting,
  ) => readonly MeasuredRow<Dimension>[];
  /** Must answer for no rows, one row and many. */
  readonly verdict: (rows: readonly MeasuredRow<Dimension>[], setting: MeasureSetting) => Verdict;
}

/**
 * Keeps a statistic's id and dimensions literal, so that a misspelt one does not compile.
 *
 * @example
 * ```ts
 * const none = defineStatistic({
 *   id: 'none',
 *   words: { title: 'Nothing' },
 *   meta: { dimensions: ['month'], method: 'none' },
 *   measure: () => [],
 *   verdict: () => ({ sentence: 'There is nothing to see.', certainty: 'nothing' }),
 * });
 * none.id; // 'none'
 * ```
 */
export function defineStatistic<const Id extends string, const Dimension extends string>(
  statistic: Statistic<Id, Dimension>,
): Statistic<Id, Dimension> {
  return statistic;
}
