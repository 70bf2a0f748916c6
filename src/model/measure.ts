/** A 95% interval, both ends included. */
export type Interval = readonly [low: number, high: number];

/** `count` of `n`, with the share that it is and its Wilson interval. With `n` = 0 the share is `null`. */
export interface Share {
  readonly unit: 'share';
  readonly count: number;
  readonly n: number;
  readonly value: number | null;
  readonly interval: Interval;
}

/** A number in a unit, from `n` cases. `interval` is `null` where none can be given. */
export interface Quantity {
  readonly unit: 'days' | 'applications' | 'weeks' | 'notes' | 'slope';
  readonly n: number;
  readonly value: number | null;
  readonly interval: Interval | null;
}

export type Measure = Share | Quantity;

/**
 * What a measure says, in one sentence. `firm`: the data carry it. `tentative`: they lean that
 * way. `early`: too few to tell. `nothing`: looked at, and nothing to see.
 */
export interface Verdict {
  readonly sentence: string;
  readonly certainty: 'firm' | 'tentative' | 'early' | 'nothing';
}

/** One line of a statistic: which case it is about, by dimension, and the measure. */
export interface MeasuredRow<Dimension extends string = string> {
  readonly by: Readonly<Record<Dimension, string>>;
  readonly measure: Measure;
}

/** A statistic as the Analysis keeps it: its title, its verdict, its rows (long form, "tidy data"). */
export interface Measured<Dimension extends string = string> {
  readonly title: string;
  readonly verdict: Verdict;
  readonly rows: readonly MeasuredRow<Dimension>[];
}
