import type { Analysis } from '../model/analysis.ts';
import type { Share } from '../model/measure.ts';

/** One share of a statistic: which case it is about, by dimension, and the share. */
export interface ShareRow {
  readonly by: Readonly<Record<string, string>>;
  readonly share: Share;
}

/**
 * The shares of a statistic that have a base, in its own order; none where it was not measured.
 *
 * @example
 * ```ts
 * shareRows({ measures: {} }, 'silence'); // []
 * ```
 */
export function shareRows(analysis: Pick<Analysis, 'measures'>, statistic: string): ShareRow[] {
  return (analysis.measures[statistic]?.rows ?? []).flatMap(({ by, measure }) =>
    measure.unit === 'share' && measure.n > 0 ? [{ by, share: measure }] : [],
  );
}
