import type { VNode } from 'preact';
import type { Analysis } from '../../model/analysis.ts';
import type { Strength } from '../../model/improvement.ts';
import { sentenceCase } from '../../model/phrase.ts';
import { reasonName } from '../slices/reasons.ts';
import { praisedIn } from '../words/what-went-well.ts';
import { QuoteFigure } from './quote-figure.tsx';
import { ShareFigure } from './share-figure.tsx';

interface StrengthCardProps {
  readonly strength: Strength;
  readonly analysis: Analysis;
}

/** Something that employers praised, on the same card as a gap. */
export function StrengthCard({ strength, analysis }: StrengthCardProps): VNode {
  const { category, share, quotes, use } = strength;
  const praised = analysis.categories[category]?.strength ?? null;
  const heading = `strength-${category}`;
  return (
    <article class="card" aria-labelledby={heading}>
      <div class="side">
        <ShareFigure share={share} />
      </div>
      <div>
        <h3 id={heading}>
          {praised === null ? reasonName(analysis, category) : sentenceCase(praised)}
        </h3>
        <p>{praisedIn(share)}</p>
        <div class="columns">
          <div>
            {quotes.length > 0 ? <h4>What they wrote</h4> : null}
            {quotes.map((quote) => (
              <QuoteFigure quote={quote} kind="praise" />
            ))}
          </div>
          <div class="plan">
            <h4>Use it</h4>
            <p>{use}</p>
          </div>
        </div>
      </div>
    </article>
  );
}
