import type { VNode } from 'preact';
import type { Share } from '../../model/measure.ts';
import { sentenceCase, shareWords } from '../../model/phrase.ts';
import { SHORT_STAGE_NAMES, STAGE_NAMES } from '../../model/stage.ts';
import type { HeatGrid, HeatRow } from '../slices/reasons-by-stage.ts';

/** Reasons against stages as a table whose fields are tinted; every field also holds its count. */
export function HeatTable({ grid }: { readonly grid: HeatGrid }): VNode {
  const inside = grid.rows.filter(({ outside }) => !outside);
  const outside = grid.rows.filter((row) => row.outside);
  return (
    <table class="heat">
      <colgroup>
        <col class="first" />
        <col span={grid.stages.length} />
        <col class="last" />
      </colgroup>
      <Head stages={grid.stages} />
      <Group title="Yours, or partly yours" rows={inside} columns={grid.stages.length + 2} />
      <Group title="Out of your hands" rows={outside} columns={grid.stages.length + 2} />
    </table>
  );
}

function Head({ stages }: Pick<HeatGrid, 'stages'>): VNode {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">Reason</span>
        </th>
        {stages.map(({ stage, n }) => (
          <th scope="col">
            <b>
              <span class="long">{sentenceCase(STAGE_NAMES[stage])}</span>
              <span class="short">{SHORT_STAGE_NAMES[stage]}</span>
            </b>{' '}
            {n}
          </th>
        ))}
        <th scope="col">
          <b>All</b>
        </th>
      </tr>
    </thead>
  );
}

function Group(props: { title: string; rows: readonly HeatRow[]; columns: number }): VNode | null {
  if (props.rows.length === 0) return null;
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={props.columns}>
          {props.title}
        </th>
      </tr>
      {props.rows.map(({ name, cells, total }) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((share) => (
            <td class={heatClass(share)} title={share === null ? undefined : shareWords(share)}>
              {share === null || share.count === 0 ? '·' : share.count}
            </td>
          ))}
          <td class="sum">{total}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Five steps: none, up to a quarter, a half, three quarters, more. */
function heatClass(share: Share | null): string {
  const value = share?.value ?? 0;
  return `heat-${value === 0 ? 0 : Math.min(4, Math.floor(value * 4) + 1)}`;
}
