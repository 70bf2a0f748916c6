import { defineChart } from '../model/chart.ts';
import { percentInterval, plural, sentenceCase } from '../model/phrase.ts';
import { leads } from '../model/share.ts';
import { intervalPlot, type IntervalRow } from './interval-plot.ts';
import { shareRows } from './share-rows.ts';
import { shareTable } from './share-table.ts';
import { stageName } from './words.ts';

/** A step and where it starts. */
interface Step extends IntervalRow {
  readonly from: string;
}

export const conversion = defineChart({
  id: 'conversion',
  words: { name: 'How many go on at each step' },
  draw: (analysis) => {
    let from = 'applied';
    const steps: Step[] = shareRows(analysis, 'conversion').map(({ by: { stage = '' }, share }) => {
      const before = stageName(from);
      const label = sentenceCase(`${before} to ${stageName(stage)}`);
      from = stage;
      return { id: stage, label, share, from: before };
    });
    if (steps.length === 0) return null;
    return {
      title: titleOf(steps),
      note: 'Of the applications that came so far and are decided, those that went on. Open ones, and those that you ended, are left out of the base. The dot is what was counted, the band what so few cases leave open (95%).',
      description: `${steps.map(({ label, share }) => `${label}: ${share.count} of ${share.n} went on`).join('; ')}.`,
      spec: intervalPlot('wide', steps),
      narrowSpec: intervalPlot('narrow', steps),
      table: shareTable('Step', steps),
    };
  },
});

/** The step that loses most; that it is the greatest is said only where it is more than chance. */
function titleOf(steps: readonly Step[]): string {
  const lost = ({ share }: Step): number => share.n - share.count;
  const [most, next] = [...steps].sort((a, b) => lost(b) - lost(a));
  const { share, from, id } = most!;
  if (lost(most!) === 0) {
    return `${plural(share.n, 'application')}, and none lost at any step so far`;
  }
  const interval = percentInterval([1 - share.interval[1], 1 - share.interval[0]]);
  const ended = `${lost(most!)} of ${share.n} (${interval}) did not get from ${from} to ${stageName(id)}`;
  return leads(lost(most!), next === undefined ? 0 : lost(next))
    ? `${ended}, more than at any other step`
    : `No one step stands out: ${ended}`;
}
