import type { VNode } from 'preact';
import type { Improvement } from '../../model/improvement.ts';
import { rankRange } from '../words/ranks.ts';
import { RankBar } from './rank-bar.tsx';

/** The band of ranks in which a reason may lie, drawn and said. */
export function RankFigure(props: {
  readonly improvement: Improvement;
  readonly of: number;
}): VNode {
  const { rank, rankInterval } = props.improvement;
  return (
    <>
      <RankBar rank={rank} interval={rankInterval} of={props.of} />
      <p class="how">{rankRange(rankInterval)}</p>
    </>
  );
}
