import { percentInterval, plural } from '../model/phrase.ts';
import { rejectionsOf, type Rejection } from '../model/rejection.ts';
import { stageRank } from '../model/stage.ts';
import { defineStatistic } from '../model/statistic.ts';
import { shareRow, shareRows } from './share-rows.ts';

/** Rejections below which nothing is read off where they came. */
const LEAST_REJECTIONS = 8;

/** A reason that fewer rejections name is no main reason. */
const LEAST_NAMED = 3;

/** So large a part is nearly all. */
const MOST = 0.66;

/**
 * Whether what employers name and where applications end point the same way: a reason that is only
 * ever named after a conversation explains little, where most are lost before any.
 */
export const feedbackAndFunnel = defineStatistic({
  id: 'feedback-and-funnel',
  words: { title: 'Do the reasons fit the losses?' },
  meta: {
    dimensions: ['of'],
    method:
      'Rejections that came before any conversation, of all rejections; and of the rejections that name the commonest reason that can be worked on, those that came after one. Where both are two thirds or more, feedback and losses disagree. Intervals: Wilson, 95%.',
  },
  measure: (history, { categories }) => {
    const rejections = rejectionsOf(history, categories).filter(({ stage }) => stage !== null);
    if (rejections.length === 0) return [];
    const early = rejections.filter((one) => !isAfterTalk(one)).length;
    const first = commonest(rejections, (id) => {
      const card = categories[id];
      return card !== undefined && card.control !== 'out-of-your-hands' && !card.residual;
    });
    const losses = shareRow({ of: 'before any conversation' }, early, rejections.length);
    if (first === null) return [losses];
    const named = rejections.filter(({ stated }) => stated.has(first));
    return [losses, shareRow({ of: first }, named.filter(isAfterTalk).length, named.length)];
  },
  verdict: (rows, { categories }) => {
    const [early, reason] = shareRows(rows);
    const n = early?.share.n ?? 0;
    if (early === undefined || n < LEAST_REJECTIONS)
      return {
        sentence: `${plural(n, 'rejection')} at a known stage ${n === 1 ? 'is' : 'are'} too few to set beside the feedback.`,
        certainty: n === 0 ? 'nothing' : 'early',
      };
    const { share } = early;
    const isLate =
      reason !== undefined && (reason.share.value ?? 0) >= MOST && reason.share.n >= LEAST_NAMED;
    if ((share.value ?? 0) < MOST || !isLate)
      return {
        sentence: 'What employers name and where applications end do not contradict each other.',
        certainty: 'nothing',
      };
    const name = categories[reason.by.of]?.name ?? reason.by.of;
    return {
      sentence: `Feedback and losses point to different things: employers name “${name}” most, after conversations (${reason.share.count} of ${reason.share.n}), yet ${share.count} of ${plural(share.n, 'rejection')} (${percentInterval(share.interval)}) came before any conversation. Look at the application papers and at what is applied for first.`,
      certainty: 'tentative',
    };
  },
});

function isAfterTalk({ stage }: Rejection): boolean {
  return stage !== null && stageRank(stage) >= stageRank('screen');
}

function commonest(
  rejections: readonly Rejection[],
  counts: (id: string) => boolean,
): string | null {
  const named = new Map<string, number>();
  for (const { stated } of rejections)
    for (const id of stated.keys()) if (counts(id)) named.set(id, (named.get(id) ?? 0) + 1);
  const [first] = [...named].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
