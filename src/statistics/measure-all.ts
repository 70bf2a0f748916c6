import type { ReadHistory } from '../model/history.ts';
import type { Measured } from '../model/measure.ts';
import type { MeasureSetting, Statistic } from '../model/statistic.ts';

/**
 * Takes every measure of a history, by the id of the statistic.
 *
 * @example
 * ```ts
 * const none = { applications: [], notes: [] };
 * measureAll([], none, { today: '2026-01-01', categories: {} }); // {}
 * ```
 */
export function measureAll(
  statistics: readonly Statistic[],
  history: ReadHistory,
  setting: MeasureSetting,
): Record<string, Measured> {
  return Object.fromEntries(
    statistics.map(({ id, words, measure, verdict }) => {
      const rows = measure(history, setting);
      return [id, { title: words.title, verdict: verdict(rows, setting), rows }];
    }),
  );
}
