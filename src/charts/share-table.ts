import type { ChartTable } from '../model/chart.ts';
import type { Share } from '../model/measure.ts';
import { percent, percentInterval } from '../model/phrase.ts';

/**
 * Shares as a table: name, count, base, share, interval, and a word about each where there is one.
 *
 * @param named - what the rows are called, "Reason"
 * @param remarked - what the remarks are called; without it there are none
 */
export function shareTable(
  named: string,
  rows: readonly { readonly label: string; readonly share: Share; readonly remark?: string }[],
  remarked?: string,
): ChartTable {
  const numeric = ['Count', 'Of', 'Share', 'Plausibly'].map((label) => ({ label, numeric: true }));
  const remarks = remarked === undefined ? [] : [{ label: remarked, numeric: false }];
  return {
    columns: [{ label: named, numeric: false }, ...numeric, ...remarks],
    rows: rows.map(({ label, share, remark = '' }) => [
      label,
      String(share.count),
      String(share.n),
      share.value === null ? '' : percent(share.value),
      percentInterval(share.interval),
      ...(remarked === undefined ? [] : [remark]),
    ]),
  };
}
