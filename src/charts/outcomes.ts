import { defineChart } from '../model/chart.ts';
import { plural } from '../model/phrase.ts';
import { outcomeWords } from './outcome-words.ts';
import { countPlot, mostInDots, type CountRow } from './count-plot.ts';
import { shareRows } from './share-rows.ts';
import { shareTable } from './share-table.ts';

export const outcomes = defineChart({
  id: 'outcomes',
  words: { name: 'What became of the applications' },
  draw: (analysis) => {
    const rows: CountRow[] = shareRows(analysis, 'outcomes')
      .filter(({ share }) => share.count > 0)
      .map(({ by: { outcome = '' }, share }) => {
        const { name, colour, hollow } = outcomeWords(outcome);
        return { id: outcome, label: name, share, colour, hollow };
      })
      .sort((a, b) => b.share.count - a.share.count);
    if (rows.length === 0) return null;
    const inDots = mostInDots(rows);
    return {
      title: titleOf(rows),
      note: `${inDots ? 'Each dot is one application' : 'The longer the bar, the more applications'}${rows.some(({ hollow }) => hollow) ? '; an outline is still open' : ''}. Beside it the count, the share, and what so few cases leave open (95%).`,
      description: `${rows.map(({ label, share }) => `${label}: ${share.count} of ${share.n}`).join('; ')}.`,
      spec: countPlot('wide', rows, inDots),
      narrowSpec: countPlot('narrow', rows, inDots),
      table: shareTable('Ending', rows),
    };
  },
});

/** The two most frequent endings, as counts. */
function titleOf([first, second]: readonly CountRow[]): string {
  const words = ({ id, share: { count } }: CountRow): string =>
    count === 1 ? outcomeWords(id).one : outcomeWords(id).many;
  const { count, n } = first!.share;
  if (count === n)
    return `${n === 1 ? 'The one application' : `All ${n} applications`} ${words(first!)}`;
  const next = second === undefined ? '' : `, and ${second.share.count} ${words(second)}`;
  return `${count} of ${plural(n, 'application')} ${words(first!)}${next}`;
}
