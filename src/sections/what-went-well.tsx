import type { VNode } from 'preact';
import { Frame } from './parts/frame.tsx';
import { StrengthCard } from './parts/strength-card.tsx';
import { QuoteFigure } from './parts/quote-figure.tsx';
import { defineSection, type View } from './section.ts';
import { nearMisses } from './slices/near-misses.ts';
import { verdictSentences } from './slices/share-rows.ts';
import { ANSWER_NONE, STOCK_PRAISE, nearHeading, nearWords } from './words/what-went-well.ts';

/** How many near misses are quoted. */
const MOST_QUOTES = 3;

/** What employers praised, with the same card and the same room as the gaps; then near misses. */
export const whatWentWell = defineSection({
  id: 'what-went-well',
  words: { title: 'What went well' },
  render: (view) => {
    const { analysis } = view;
    const { rounds } = nearMisses(analysis);
    if (analysis.notes.length === 0 && rounds === 0) return null;
    const praised = analysis.strengths.length > 0;
    const answer = praised
      ? [...verdictSentences(analysis, ['strengths']), STOCK_PRAISE]
      : ANSWER_NONE;
    return (
      <Frame of={whatWentWell} answer={answer}>
        <div class="praise">
          {analysis.strengths.map((strength) => (
            <StrengthCard strength={strength} analysis={analysis} />
          ))}
          <Near {...view} />
        </div>
      </Frame>
    );
  },
});

function Near({ analysis }: View): VNode | null {
  const near = nearMisses(analysis);
  if (near.rounds === 0 && near.quotes.length === 0) return null;
  return (
    <div class="near">
      <h3>{nearHeading(near)}</h3>
      <p>{nearWords(near)}</p>
      <div class="columns">
        {near.quotes.slice(0, MOST_QUOTES).map((quote) => (
          <QuoteFigure quote={quote} kind="outside" />
        ))}
      </div>
    </div>
  );
}
