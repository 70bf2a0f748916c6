import type { Analysis } from '../../model/analysis.ts';
import type { Share } from '../../model/measure.ts';

/** One share of a statistic: which case it is about, by dimension, and the share. */
export interface ShareRow {
  readonly by: Readonly<Record<string, string>>;
  readonly share: Share;
}

/** The shares of a statistic, in its own order; none where it was not measured. */
export function shareRows(analysis: Pick<Analysis, 'measures'>, statistic: string): ShareRow[] {
  return (analysis.measures[statistic]?.rows ?? []).flatMap(({ by, measure }) =>
    measure.unit === 'share' ? [{ by, share: measure }] : [],
  );
}

/**
 * What each of these statistics says, in one sentence; those without rows or without words are
 * left out.
 *
 * @example
 * ```ts
 * verdictSentences({ measures: {} }, ['silence']); // []
 * ```
 */
export function verdictSentences(
  analysis: Pick<Analysis, 'measures'>,
  statistics: readonly string[],
): string[] {
  return statistics.flatMap((id) => {
    const measured = analysis.measures[id];
    return measured === undefined || measured.rows.length === 0 || measured.verdict.sentence === ''
      ? []
      : [measured.verdict.sentence];
  });
}
