import { defineChart } from '../model/chart.ts';
import type { Control } from '../model/category.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { leads } from '../model/share.ts';
import { intervalPlot, type IntervalRow } from './interval-plot.ts';
import { shareRows } from './share-rows.ts';
import { shareTable } from './share-table.ts';
import { categoryName, CONTROL_WORDS } from './words.ts';

/** Whose a reason is, as a shape; the word for it stands in the same row. */
const SHAPES = { yours: 'circle', shared: 'square', 'out-of-your-hands': 'diamond' } as const;

export const reasons = defineChart({
  id: 'reasons',
  words: { name: 'Reasons that employers give' },
  draw: (analysis) => {
    const rows: IntervalRow[] = shareRows(analysis, 'reasons')
      .filter(({ share }) => share.count > 0)
      .map(({ by: { reason = '' }, share }) => {
        const control: Control = analysis.categories[reason]?.control ?? 'shared';
        const label = categoryName(analysis, reason);
        return { id: reason, label, share, remark: CONTROL_WORDS[control], shape: SHAPES[control] };
      })
      .sort((a, b) => b.share.count - a.share.count);
    if (rows.length === 0) return null;
    return {
      title: titleOf(rows),
      note: 'Of the rejections with a reason, those that name it; one may name several. The dot is what was counted, the band what so few cases leave open (95%). A round dot is yours to change, a square partly yours, a diamond out of your hands.',
      description: `${rows.map(({ label, share }) => `${label}: ${share.count} of ${share.n}`).join('; ')}.`,
      spec: intervalPlot('wide', rows),
      narrowSpec: intervalPlot('narrow', rows),
      table: shareTable('Reason', rows, 'Whose'),
    };
  },
});

/** "Most" is said only where the lead is more than chance. */
function titleOf([first, second]: readonly IntervalRow[]): string {
  const { count, n, interval } = first!.share;
  const base = `${count} of ${plural(n, 'rejection')} with a reason (${percentInterval(interval)})`;
  const name = `“${first!.label}”`;
  const rival = second?.share.count ?? 0;
  if (leads(count, rival)) return `Employers name ${name} most often, in ${base}`;
  const next = second === undefined ? '' : `, and “${second.label}” in ${rival}`;
  return `Employers name ${name} in ${base}${next}`;
}
