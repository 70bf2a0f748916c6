import { percentInterval, plural } from '../model/phrase.ts';
import { isEmployersFeedback } from '../model/rejection.ts';
import { defineStatistic } from '../model/statistic.ts';
import { shareRow, shareRows } from './share-rows.ts';

/** How much of what employers say falls under some category: what does not, the report cannot count. */
export const coverage = defineStatistic({
  id: 'coverage',
  words: { title: 'What was recognised' },
  meta: {
    dimensions: ['of'],
    method:
      'Of the notes in an employer’s word that judge or may name a reason, those in which a reason (sure or possible, no usable reason included) or a praise was recognised. A letter that many get counts once. Interval: Wilson, 95%.',
  },
  measure: ({ notes }) => {
    const content = notes.filter((note) => isEmployersFeedback(note) && note.repeats === undefined);
    if (content.length === 0) return [];
    const recognised = content.filter(
      ({ reading: { gaps, strengths } }) => gaps.length + strengths.length > 0,
    );
    return [shareRow({ of: 'feedback' }, recognised.length, content.length)];
  },
  verdict: (rows) => {
    const [row] = shareRows(rows);
    if (row === undefined)
      return { sentence: 'No note holds feedback that could be recognised.', certainty: 'nothing' };
    const { count, n, interval } = row.share;
    return {
      sentence: `Something was recognised in ${count} of ${plural(n, 'note')} with feedback (${percentInterval(interval)}).`,
      certainty: 'firm',
    };
  },
});
