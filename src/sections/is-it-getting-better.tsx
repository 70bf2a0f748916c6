import { ChartFigure } from './parts/chart-figure.tsx';
import { Frame } from './parts/frame.tsx';
import { defineSection } from './section.ts';
import { verdictSentences } from './slices/share-rows.ts';

/** The charts that run over time, in the order in which they are read. */
const OVER_TIME = ['applications-by-month', 'reasons-by-month'] as const;

/** What each change of the candidate's own did. */
const CHANGES = ['milestones'] as const;

/** A plain yes, no or too early for each thing that is counted over time. */
export const isItGettingBetter = defineSection({
  id: 'is-it-getting-better',
  words: { title: 'Is it getting better?' },
  render: ({ analysis, charts }) => {
    const changes = analysis.milestones.length === 0 ? [] : verdictSentences(analysis, CHANGES);
    const isShort = (analysis.measures['reasons-by-week']?.rows.length ?? 0) > 0;
    const reasons = isShort ? 'reasons-by-week' : 'reasons-by-month';
    const sentences = [
      ...verdictSentences(analysis, ['applications-by-month', reasons]),
      ...changes,
    ];
    const drawn = OVER_TIME.filter((id) => charts.has(id));
    if (sentences.length + drawn.length === 0) return null;
    return (
      <Frame of={isItGettingBetter} answer={sentences}>
        {drawn.map((id) => (
          <ChartFigure chart={charts.get(id)} />
        ))}
        <p class="foot">
          A change made at a low point often looks better than it was, because low points tend to
          pass by themselves.
        </p>
      </Frame>
    );
  },
});
