import { Frame } from './parts/frame.tsx';
import { HeatTable } from './parts/heat-table.tsx';
import { defineSection } from './section.ts';
import { reasonsByStage } from './slices/reasons-by-stage.ts';
import { verdictSentences } from './slices/share-rows.ts';

/** Which stage a reason belongs to. */
export const reasonsByStageSection = defineSection({
  id: 'reasons-by-stage',
  words: { title: 'Reasons by stage' },
  render: ({ analysis }) => {
    const grid = reasonsByStage(analysis);
    if (grid.rows.length === 0) return null;
    return (
      <Frame
        of={reasonsByStageSection}
        answer={verdictSentences(analysis, ['reasons-by-stage', 'reasons-by-group'])}
      >
        <div class="figure">
          <h3>How often each reason is named at each stage</h3>
          <p class="how-to-read">
            Rejections that name each reason, by the stage at which they came; one rejection can
            name several. The darker a field, the more of the rejections at that stage name it.
          </p>
          <HeatTable grid={grid} />
        </div>
      </Frame>
    );
  },
});
