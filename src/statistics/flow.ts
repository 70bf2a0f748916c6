import type { Application, Status } from '../model/application.ts';
import { listWords, plural } from '../model/phrase.ts';
import { stageRank, type Stage } from '../model/stage.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_CASES } from './enough.ts';
import { outcomeOf } from './outcomes.ts';
import { addOne, shareRow, shareRows } from './share-rows.ts';

/** Stations of the flow after the application: those that a reader tells apart, each with its first stage. */
const STATIONS: readonly { readonly id: Stage; readonly words: string }[] = [
  { id: 'screen', words: 'a first call or test' },
  { id: 'interview', words: 'an interview' },
  { id: 'final', words: 'a final round' },
  { id: 'offer', words: 'an offer' },
];

/** Statuses that only an offer can have. */
const AFTER_AN_OFFER: ReadonlySet<Status> = new Set<Status>(['offer', 'accepted', 'declined']);

type Step = 'from' | 'to';

/** The way of every application: through the stations that the history uses, to its ending. */
export const flow = defineStatistic({
  id: 'flow',
  words: { title: 'The way of the applications' },
  meta: {
    dimensions: ['from', 'to'],
    method:
      'Each application sent passes every station of this history up to the furthest that it is known to have reached, and then its ending by its last status. ' +
      'A share is that of all applications sent. Intervals: Wilson, 95%.',
  },
  measure: ({ applications }) => {
    const sent = applications.filter(({ status }) => status !== 'not-applied');
    const ends = sent.map((each) => ({ last: lastStation(each), ending: endingOf(each) }));
    // A station that is nobody's last tells nothing that the next one does not.
    const used = STATIONS.filter((_, at) => ends.some(({ last }) => last === at));
    const counts = new Map<string, number>();
    for (const { last, ending } of ends) {
      const passed = used.filter((station) => STATIONS.indexOf(station) <= last);
      const way = ['applied', ...passed.map(({ id }) => id), ending];
      way.slice(1).forEach((to, at) => {
        addOne(counts, `${way[at]!} ${to}`);
      });
    }
    return [...counts].map(([step, count]) => {
      const [from = '', to = ''] = step.split(' ');
      return shareRow<Step>({ from, to }, count, sent.length);
    });
  },
  verdict: (rows) => {
    const shares = shareRows(rows);
    const arriving = (station: string): number =>
      shares.reduce((sum, { by, share }) => sum + (by.to === station ? share.count : 0), 0);
    const sent = shares[0]?.share.n ?? 0;
    if (sent === 0) return { sentence: 'No application has been sent yet.', certainty: 'nothing' };
    const reached = STATIONS.map(({ id, words }) => ({ words, n: arriving(id) }))
      .filter(({ n }) => n > 0)
      .map(({ words, n }, at) => `${n} ${at === 0 ? 'came ' : ''}to ${words}`);
    const of = `Of ${plural(sent, 'application')}`;
    const sentence =
      reached.length === 0
        ? `${of}, none has come to a conversation so far.`
        : `${of}, ${listWords(reached)}.`;
    return { sentence, certainty: sent < LEAST_CASES ? 'early' : 'firm' };
  },
});

/** An offer that waits for the candidate's answer is as open as any. */
function endingOf(application: Application): string {
  const outcome = outcomeOf(application);
  return outcome === 'offer' ? 'open' : outcome;
}

/** The place among the stations of the last one reached; -1 where that is the application itself. */
function lastStation({ status, reached }: Application): number {
  const rank = AFTER_AN_OFFER.has(status) ? stageRank('offer') : stageRank(reached);
  return STATIONS.findLastIndex(({ id }) => stageRank(id) <= rank);
}
