import type { VNode } from 'preact';
import type { Share } from '../../model/measure.ts';
import { percent, percentInterval } from '../../model/phrase.ts';
import { IntervalBar } from './interval-bar.tsx';

interface MeasureTableProps {
  /** What the rows are: "Step". */
  readonly of: string;
  /** What was counted: "Went on". */
  readonly counted: string;
  readonly rows: readonly { readonly label: string; readonly share: Share }[];
}

/**
 * Shares as a table that is its own chart: number, bar and words in one row. Roles are written
 * out, since on a phone the style sheet changes how rows are laid out, and browsers then forget.
 */
export function MeasureTable({ of, counted, rows }: MeasureTableProps): VNode | null {
  if (rows.length === 0) return null;
  return (
    <table role="table" class="measures">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {of}
          </th>
          <th role="columnheader" scope="col" class="number">
            {counted}
          </th>
          <th role="columnheader" scope="col" class="bar-cell">
            <span class="ends">
              <span>0</span>
              <span>100%</span>
            </span>
          </th>
          <th role="columnheader" scope="col" class="number">
            Share
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ label, share }) => (
          <MeasureRow label={label} share={share} />
        ))}
      </tbody>
    </table>
  );
}

function MeasureRow({ label, share }: MeasureTableProps['rows'][number]): VNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label}
      </th>
      <td role="cell" class="number">
        {share.count} of {share.n}
      </td>
      <td role="cell" class="bar-cell">
        <IntervalBar share={share} />
      </td>
      <td role="cell" class="number words">
        {share.value === null ? (
          'no cases'
        ) : (
          <>
            {percent(share.value)}
            <span class="quiet small">, {percentInterval(share.interval)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
