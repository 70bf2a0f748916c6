import type { VNode } from 'preact';
import type { Analysis } from '../../model/analysis.ts';
import type { Improvement } from '../../model/improvement.ts';
import { dateWords } from '../../model/phrase.ts';
import { reasonName } from '../slices/reasons.ts';
import { namedIn, stageWords } from '../words/what-to-work-on.ts';
import { whose } from '../words/ranks.ts';
import { ActionList } from './action-list.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { QuoteFigure } from './quote-figure.tsx';
import { RankFigure } from './rank-figure.tsx';
import { ScoreDetails } from './score-details.tsx';
import { ThemeLines } from './theme-lines.tsx';

interface CardProps {
  readonly improvement: Improvement;
  readonly analysis: Analysis;
}

/** One reason to work on: its place, its evidence, what to do this week, what to watch. */
export function ImprovementCard({ improvement, analysis }: CardProps): VNode {
  const { category, quotes, thisWeek, watch, rank, why } = improvement;
  const heading = `reason-${category}`;
  return (
    <article class="card" aria-labelledby={heading}>
      <div class="side">
        <div class="place">{rank}</div>
        <RankFigure improvement={improvement} of={analysis.improvements.length} />
      </div>
      <div>
        <h3 id={heading}>{reasonName(analysis, category)}</h3>
        <p>{why}</p>
        <Facts improvement={improvement} />
        <ThemeLines themes={analysis.themes} category={category} />
        <div class="columns">
          <div>
            {quotes.length > 0 ? <h4>What they wrote</h4> : null}
            {quotes.map((quote) => (
              <QuoteFigure quote={quote} kind="gap" />
            ))}
          </div>
          <ActionList heading="This week" actions={thisWeek} />
          <div class="watch">
            <h4>What to watch</h4>
            <p>{watch}</p>
          </div>
        </div>
        <ScoreDetails improvement={improvement} />
      </div>
    </article>
  );
}

function Facts({ improvement }: Pick<CardProps, 'improvement'>): VNode {
  const { share, stage, lastNamed, control } = improvement;
  return (
    <dl class="facts">
      <div>
        <dt>{namedIn(share)}</dt>
        <dd>
          <IntervalBar share={share} />
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>{stageWords(stage)}</dd>
      </div>
      <div>
        <dt>Last named</dt>
        <dd>{lastNamed === null ? 'no date known' : dateWords(lastNamed)}</dd>
      </div>
      <div>
        <dt>Whose</dt>
        <dd>{whose(control)}</dd>
      </div>
    </dl>
  );
}
