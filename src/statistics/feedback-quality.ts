import type { Detail } from '../model/finding.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { isEmployersWord } from '../model/rejection.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_CASES } from './enough.ts';
import { shareRow, shareRows } from './share-rows.ts';

const DETAILS: readonly Detail[] = ['specific', 'vague', 'empty'];

export const feedbackQuality = defineStatistic({
  id: 'feedback-quality',
  words: { title: 'How much employers tell' },
  meta: {
    dimensions: ['detail'],
    method:
      'Notes from employers on rejections, and ones that belong to no application, by how much they tell: a reason one can act on, something in general, or nothing. Intervals: Wilson, 95%.',
  },
  measure: ({ applications, notes }) => {
    const others = new Set(
      applications.filter(({ status }) => status !== 'rejected').map(({ id }) => id),
    );
    const graded = notes.filter(
      ({ applicationId, reading }) =>
        isEmployersWord(reading.saidBy) && (applicationId === null || !others.has(applicationId)),
    );
    return DETAILS.map((detail) =>
      shareRow(
        { detail },
        graded.filter(({ reading }) => reading.detail === detail).length,
        graded.length,
      ),
    );
  },
  verdict: (rows) => {
    const specific = shareRows(rows).find(({ by }) => by.detail === 'specific')?.share;
    if (specific === undefined || specific.n === 0) {
      return { sentence: 'No rejection has come with a note yet.', certainty: 'nothing' };
    }
    const { count, n, interval } = specific;
    const sentence = `${count} of ${plural(n, 'note')} on rejections ${count === 1 ? 'gives' : 'give'} a reason that one can act on (${percentInterval(interval)})`;
    return n < LEAST_CASES
      ? { sentence: `${sentence}; that is too few for a rate.`, certainty: 'early' }
      : {
          sentence: count === n ? `${sentence}.` : `${sentence}; the others leave it open.`,
          certainty: 'firm',
        };
  },
});
