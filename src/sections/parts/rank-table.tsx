import type { VNode } from 'preact';
import type { Analysis } from '../../model/analysis.ts';
import { ordinal, sentenceCase } from '../../model/phrase.ts';
import { reasonName } from '../slices/reasons.ts';
import { orderTitle, rankRange, whose } from '../words/ranks.ts';
import { RankBar } from './rank-bar.tsx';

/** All reasons that can be worked on, each with the ranks that chance leaves open. */
export function RankTable({ analysis }: { readonly analysis: Analysis }): VNode {
  const { improvements } = analysis;
  const total = improvements.length;
  return (
    <div class="figure">
      <h3>{orderTitle(improvements)}</h3>
      <p class="how-to-read">
        The history was drawn again many times, as if chance had gone a little differently. The band
        is where each reason came in 95 of 100 redraws.
      </p>
      <table role="table" class="measures ranks">
        <thead role="rowgroup">
          <tr role="row">
            {['Reason', 'Whose', 'Named in'].map((label) => (
              <th
                role="columnheader"
                scope="col"
                class={label === 'Named in' ? 'number' : undefined}
              >
                {label}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span class="ends">
                <span>1st</span>
                <span>{ordinal(total)}</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {improvements.map(({ category, rank, rankInterval, share, control }) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                {reasonName(analysis, category)}
              </th>
              <td role="cell" class="quiet whose">
                {whose(control)}
              </td>
              <td role="cell" class="number">
                {share.count} of {share.n}
              </td>
              <td role="cell" class="bar-cell">
                <RankBar rank={rank} interval={rankInterval} of={total} />
                <span class="unseen">
                  {sentenceCase(ordinal(rank))}, {rankRange(rankInterval)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
