import { isStated } from '../model/finding.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { isEmployersFeedback } from '../model/rejection.ts';
import { leads } from '../model/share.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_CASES } from './enough.ts';
import { addOne, mostFirst, shareRow, shareRows } from './share-rows.ts';

export const strengths = defineStatistic({
  id: 'strengths',
  words: { title: 'What employers praise' },
  meta: {
    dimensions: ['strength'],
    method:
      'Of the notes in which employers say something, those that praise it by name. Stock praise is not counted. Intervals: Wilson, 95%.',
  },
  measure: ({ notes }) => {
    const own = notes.filter(isEmployersFeedback);
    const counts = new Map<string, number>();
    for (const { reading } of own) {
      const praised = new Set(reading.strengths.filter(isStated).map(({ category }) => category));
      for (const category of praised) addOne(counts, category);
    }
    return mostFirst(counts).map(([strength, count]) => shareRow({ strength }, count, own.length));
  },
  verdict: (rows, { categories }) => {
    const [first, second] = shareRows(rows);
    if (first === undefined) {
      const sentence = 'No note from an employer praises anything by name yet.';
      return { sentence, certainty: 'nothing' };
    }
    const { count, n, interval } = first.share;
    const words = (id: string): string => categories[id]?.strength ?? id;
    const figures = `${count} of ${plural(n, 'note')} from employers (${percentInterval(interval)})`;
    const praised = `Employers praise ${words(first.by.strength)} in ${figures}`;
    if (n < LEAST_CASES) return { sentence: `${praised}, so far.`, certainty: 'early' };
    const rival = second?.share.count ?? 0;
    if (second !== undefined && !leads(count, rival)) {
      const sentence = `${praised}; ${words(second.by.strength)}, in ${rival} of ${n}, may well be as frequent.`;
      return { sentence, certainty: 'tentative' };
    }
    const sentence = `What employers praise most is ${words(first.by.strength)}: ${figures}.`;
    return { sentence, certainty: leads(count, rival) ? 'firm' : 'tentative' };
  },
});
