import type { VNode } from 'preact';
import { Frame } from './parts/frame.tsx';
import { GuessTable } from './parts/guess-table.tsx';
import { QuoteFigure } from './parts/quote-figure.tsx';
import { OwnWords } from './parts/own-words.tsx';
import { defineSection } from './section.ts';
import { saidAndGuessed, wordPairs, type WordPair } from './slices/own-guess.ts';
import { verdictSentences } from './slices/share-rows.ts';

/** How many pairs of quotations are shown. */
const MOST_PAIRS = 3;

/** Where the private explanation and the stated one part. */
export const employersWordAndOwnGuess = defineSection({
  id: 'employers-word-and-own-guess',
  words: { title: 'Employers’ word and own guess' },
  render: ({ analysis }) => {
    const rows = saidAndGuessed(analysis);
    const pairs = wordPairs(analysis).slice(0, MOST_PAIRS);
    if (!rows.some(({ guessed }) => guessed > 0)) return null;
    return (
      <Frame
        of={employersWordAndOwnGuess}
        answer={[
          ...verdictSentences(analysis, ['employer-and-guess']),
          'Your own guesses are kept apart: they do not count in the ranking.',
        ]}
      >
        <div class="figure">
          <h3>What employers said, and what you guessed</h3>
          <p class="how-to-read">
            One dot is one rejection, which may name several reasons. A full dot is an employer’s
            word, a ring your own guess; a tick says that both named it for the same rejection.
          </p>
          <GuessTable rows={rows} />
        </div>
        {pairs.map((pair) => (
          <Pair pair={pair} />
        ))}
      </Frame>
    );
  },
});

function Pair({ pair: { said, guessed, agree } }: { readonly pair: WordPair }): VNode {
  return (
    <div class="pair">
      <QuoteFigure
        quote={said}
        kind="gap"
        heading={
          <>
            <OwnWords text={said.company ?? 'The employer'} /> wrote
          </>
        }
      />
      <QuoteFigure
        quote={guessed}
        kind="possibly"
        heading={agree ? 'You wrote, and it agrees' : 'You wrote, and it differs'}
      />
    </div>
  );
}
