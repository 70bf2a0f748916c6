import type { Application } from '../model/application.ts';
import { isOpen } from '../model/application.ts';
import type { Share } from '../model/measure.ts';
import { percentInterval } from '../model/phrase.ts';
import { STAGE_NAMES, STAGES, stageRank, type Stage } from '../model/stage.ts';
import { leads } from '../model/share.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_CASES } from './enough.ts';
import { shareRow, shareRows, type ShareRow } from './share-rows.ts';

/** A refusal is an answer, even where the tracker still says "applied". */
const ANSWERS: readonly Application['status'][] = [
  'rejected',
  'in-progress',
  'offer',
  'accepted',
  'declined',
];

function rankOf(application: Application): number {
  const answered = ANSWERS.includes(application.status) ? stageRank('reply') : 0;
  return Math.max(stageRank(application.reached), answered);
}

/** Ended by somebody else, so that not having gone on says something. */
function isDecided(application: Application): boolean {
  const { status, endedBy } = application;
  const ownEnd = status === 'withdrawn' || status === 'declined' || endedBy === 'candidate';
  return !isOpen(application) && !ownEnd;
}

/** Where most fail to go on; the later step where two lose equally many. */
function greatestLoss(rows: readonly ShareRow<'stage'>[]): number {
  let at = 0;
  rows.forEach(({ share }, step) => {
    const most = rows[at]!.share;
    if (share.n - share.count >= most.n - most.count) at = step;
  });
  return at;
}

/** "90 of 134 (58 to 75%) had no answer", and the like for the later steps. */
function lossWords(before: string | undefined, stage: string, share: Share): string {
  const lost = share.n - share.count;
  const interval = percentInterval([1 - share.interval[1], 1 - share.interval[0]]);
  const figures = `${lost} of ${share.n} (${interval})`;
  if (stage === 'reply') return `${figures} had no answer at all`;
  const from = STAGE_NAMES[(before ?? 'applied') as Stage];
  return `${figures} did not go on from ${from} to ${STAGE_NAMES[stage as Stage]}`;
}

export const conversion = defineStatistic({
  id: 'conversion',
  words: { title: 'How many go on at each step' },
  meta: {
    dimensions: ['stage'],
    method:
      'Of the applications that reached the stage before and are decided, those that reached this one or a later one. ' +
      'Open ones, and ones that the candidate ended, are left out of the base; stages that this history does not use are left out. Intervals: Wilson, 95%.',
  },
  measure: ({ applications }) => {
    const sent = applications.filter(({ status }) => status !== 'not-applied');
    const ranked = sent.map((each) => ({ rank: rankOf(each), decided: isDecided(each) }));
    const used = new Set([...ranked.map(({ rank }) => rank), 0, stageRank('reply')]);
    // Whether an offer is accepted is the candidate's own choice, and no step that can be failed.
    const steps = STAGES.slice(0, stageRank('accepted')).filter((stage) =>
      used.has(stageRank(stage)),
    );
    if (sent.length === 0) return [];
    return steps.slice(1).map((stage, at) => {
      const from = stageRank(steps[at]!);
      const to = stageRank(stage);
      const wentOn = ranked.filter(({ rank }) => rank >= to).length;
      const ended = ranked.filter(({ rank, decided }) => rank >= from && rank < to && decided);
      return shareRow({ stage }, wentOn, wentOn + ended.length);
    });
  },
  verdict: (rows) => {
    const steps = shareRows(rows).filter(({ share }) => share.n > 0);
    const at = greatestLoss(steps);
    const most = steps[at];
    if (most === undefined) {
      return { sentence: 'No application has been decided yet.', certainty: 'nothing' };
    }
    const lost = most.share.n - most.share.count;
    if (lost === 0) {
      return { sentence: 'No decided application has been lost so far.', certainty: 'nothing' };
    }
    const words = lossWords(steps[at - 1]?.by.stage, most.by.stage, most.share);
    if (most.share.n < LEAST_CASES) {
      const sentence = `So far ${words}; that is too few for a rate.`;
      return { sentence, certainty: 'early' };
    }
    const rest = steps.filter((_, step) => step !== at).map(({ share }) => share.n - share.count);
    const next = Math.max(0, ...rest);
    return leads(lost, next)
      ? { sentence: `More end at one step than at any other: ${words}.`, certainty: 'firm' }
      : {
          sentence: `No one step stands out: ${words}, and the next step lost ${next}.`,
          certainty: 'tentative',
        };
  },
});
