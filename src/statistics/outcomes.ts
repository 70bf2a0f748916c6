import { isOpen, type Application } from '../model/application.ts';
import { percentInterval, plural, sentenceCase } from '../model/phrase.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_CASES } from './enough.ts';
import { shareRow, shareRows } from './share-rows.ts';

const OUTCOMES = [
  'accepted',
  'offer',
  'rejected',
  'no-reply',
  'withdrawn',
  'declined',
  'closed',
  'open',
] as const;

/**
 * How an application ended, as a reader counts it: one that waits is open, whatever its last status.
 *
 * @example
 * ```ts
 * outcomeOf({ status: 'in-progress' }); // 'open'
 * outcomeOf({ status: 'rejected' }); // 'rejected'
 * ```
 */
export function outcomeOf(application: Pick<Application, 'status'>): string {
  const waits = isOpen(application) && application.status !== 'offer';
  return waits ? 'open' : application.status;
}

export const outcomes = defineStatistic({
  id: 'outcomes',
  words: { title: 'What became of the applications' },
  meta: {
    dimensions: ['outcome'],
    method: 'Each application sent counts once, by its last status. Intervals: Wilson, 95%.',
  },
  measure: ({ applications }) => {
    const sent = applications.filter(({ status }) => status !== 'not-applied');
    const counts = new Map<string, number>();
    for (const each of sent) counts.set(outcomeOf(each), (counts.get(outcomeOf(each)) ?? 0) + 1);
    return OUTCOMES.map((outcome) => shareRow({ outcome }, counts.get(outcome) ?? 0, sent.length));
  },
  verdict: (rows) => {
    const shares = new Map(shareRows(rows).map(({ by, share }) => [by.outcome, share]));
    const sent = shares.get('rejected')?.n ?? 0;
    if (sent === 0) {
      return { sentence: 'No application has been sent yet.', certainty: 'nothing' };
    }
    const count = (outcome: string): number => shares.get(outcome)?.count ?? 0;
    const offers = count('offer') + count('accepted') + count('declined');
    const refused = percentInterval(shares.get('rejected')!.interval);
    const silent = percentInterval(shares.get('no-reply')!.interval);
    const counted = [
      `${count('rejected')} of ${plural(sent, 'application')} ${count('rejected') === 1 ? 'was' : 'were'} turned down (${refused})`,
      `${count('no-reply')} of the ${sent} ${count('no-reply') === 1 ? 'was' : 'were'} never answered (${silent})`,
      `${offers === 0 ? 'no offer' : plural(offers, 'offer')} came of them, and ${count('open')} ${count('open') === 1 ? 'is' : 'are'} still open`,
    ].join('; ');
    return sent < LEAST_CASES
      ? { sentence: `${sentenceCase(counted)}; that is too few for a rate.`, certainty: 'early' }
      : { sentence: `${sentenceCase(counted)}.`, certainty: 'firm' };
  },
});
