import { ChartFigure } from './parts/chart-figure.tsx';
import { Frame } from './parts/frame.tsx';
import { OpenTable } from './parts/open-table.tsx';
import { defineSection } from './section.ts';
import { verdictSentences } from './slices/share-rows.ts';
import { neverAnswered } from './words/silence.ts';

/** When to follow up, when to let go, and the dates for each open application. */
export const silence = defineSection({
  id: 'silence',
  words: { title: 'Silence' },
  render: ({ analysis, charts }) => {
    const unanswered = analysis.applications.filter(({ status }) => status === 'no-reply').length;
    const chart = charts.get('silence');
    const sentences = verdictSentences(analysis, ['silence']);
    if (unanswered === 0 && chart === undefined && analysis.open.length === 0) return null;
    return (
      <Frame
        of={silence}
        answer={[...(unanswered > 0 ? [neverAnswered(unanswered)] : []), ...sentences]}
      >
        <ChartFigure chart={chart} />
        <OpenTable open={analysis.open} today={analysis.today} />
      </Frame>
    );
  },
});
