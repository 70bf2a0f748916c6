import type { VNode } from 'preact';
import type { Analysis } from '../model/analysis.ts';
import { sentenceCase } from '../model/phrase.ts';
import { STAGE_NAMES, type Stage } from '../model/stage.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { Frame } from './parts/frame.tsx';
import { MeasureTable } from './parts/measure-table.tsx';
import { OwnWords } from './parts/own-words.tsx';
import { defineSection } from './section.ts';
import { shareRows, verdictSentences } from './slices/share-rows.ts';
import { APPLY_NEXT_NOTE, APPLY_NEXT_TITLE, applyNextWords } from './words/apply-next.ts';

/** The shape of the whole: how applications ended, and how many went on from each stage. */
export const whereApplicationsEnd = defineSection({
  id: 'where-applications-end',
  words: { title: 'Where applications end' },
  render: ({ analysis, charts }) => {
    if (analysis.applications.length === 0) return null;
    const steps = shareRows(analysis, 'conversion').filter(({ share }) => share.n > 0);
    return (
      <Frame
        of={whereApplicationsEnd}
        answer={verdictSentences(analysis, [
          'outcomes',
          'conversion',
          ...(disagrees(analysis) ? ['feedback-and-funnel'] : []),
          'outcomes-by-group',
          'outlook',
        ])}
      >
        <ChartFigure chart={charts.get('flow')} />
        <ChartFigure chart={charts.get('outcomes')} />
        <ChartFigure chart={charts.get('conversion')} />
        <ApplyNextList {...analysis} />
        {charts.has('conversion') || steps.length === 0 ? null : (
          <div class="figure">
            <h3>How many go on at each step</h3>
            <p class="how-to-read">
              Of the applications that came so far and are decided. Those that are open, or that you
              ended, are left out of the base.
            </p>
            <MeasureTable
              of="Reached"
              counted="Went on"
              rows={steps.map(({ by, share }) => ({ label: stageLabel(by['stage'] ?? ''), share }))}
            />
          </div>
        )}
      </Frame>
    );
  },
});

function ApplyNextList({ applyNext }: Pick<Analysis, 'applyNext'>): VNode | null {
  if (applyNext.length === 0) return null;
  return (
    <div class="figure">
      <h3>{APPLY_NEXT_TITLE}</h3>
      <p class="how-to-read">{APPLY_NEXT_NOTE}</p>
      <ul class="limits">
        {applyNext.map((one) => (
          <li>
            <OwnWords text={applyNextWords(one)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Only a contradiction is worth a sentence. */
function disagrees({ measures }: Analysis): boolean {
  return measures['feedback-and-funnel']?.verdict.certainty === 'tentative';
}

/** What a reader calls a stage; an older file may hold one that is not known any more. */
function stageLabel(stage: string): string {
  return sentenceCase(isStage(stage) ? STAGE_NAMES[stage] : stage);
}

function isStage(stage: string): stage is Stage {
  return stage in STAGE_NAMES;
}
