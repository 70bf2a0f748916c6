import { defineChart } from '../model/chart.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { intervalPlot } from './interval-plot.ts';
import { fitText } from './plain-text.ts';
import { shareRows } from './share-rows.ts';
import { shareTable } from './share-table.ts';
import { TEXT_SIZE } from './theme.ts';
import { categoryName, inSentence } from './words.ts';

export const strengths = defineChart({
  id: 'strengths',
  words: { name: 'What employers praise' },
  draw: (analysis) => {
    const rows = shareRows(analysis, 'strengths')
      .filter(({ share }) => share.count > 0)
      .map(({ by: { strength = '' }, share }) => ({
        id: strength,
        label: categoryName(analysis, strength),
        share,
      }))
      .sort((a, b) => b.share.count - a.share.count);
    const [first] = rows;
    if (first === undefined) return null;
    const { count, n, interval } = first.share;
    const words = analysis.categories[first.id]?.strength ?? inSentence(first.label);
    const praised = fitText(words, 560, TEXT_SIZE.usual);
    return {
      title: `Employers praise ${praised} in ${count} of ${plural(n, 'note')} (${percentInterval(interval)})`,
      note: 'Of the notes from employers, those that praise it by name. Stock praise is not counted. The dot is what was counted, the band what so few cases leave open (95%).',
      description: `${rows.map(({ label, share }) => `${label}: ${share.count} of ${share.n}`).join('; ')}.`,
      spec: intervalPlot('wide', rows),
      narrowSpec: intervalPlot('narrow', rows),
      table: shareTable('Strength', rows),
    };
  },
});
