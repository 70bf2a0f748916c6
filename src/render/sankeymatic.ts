import type { Drawing } from '../model/chart.ts';

/**
 * A flow in the text that SankeyMATIC reads, for those who like to paint and share their own:
 * a line a band.
 *
 * @param table - the twin of the chart `flow`: from, to, how many
 *
 * @example
 * ```ts
 * renderSankeymatic({ columns: [], rows: [['Applied', 'No answer', '4']] }); // 'Applied [4] No answer\n'
 * ```
 */
export function renderSankeymatic({ rows }: Drawing['table']): string {
  return rows.map(([from, to, count]) => `${from} [${count}] ${to}\n`).join('');
}
