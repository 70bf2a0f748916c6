import type { VNode } from 'preact';
import type { View } from './section.ts';
import { defineSection } from './section.ts';
import { Frame } from './parts/frame.tsx';
import { ImprovementCard } from './parts/improvement-card.tsx';
import { RankTable } from './parts/rank-table.tsx';
import { moreCards, workAnswer } from './words/what-to-work-on.ts';

/** How many cards stand open: as many as somebody can act on in a week. */
const OPEN_CARDS = 3;

/** Ranked cards to act on, then all reasons with the range of their rank. */
export const whatToWorkOn = defineSection({
  id: 'what-to-work-on',
  words: { title: 'What to work on' },
  render: (view) => (
    <Frame of={whatToWorkOn} answer={workAnswer(view.analysis)}>
      {view.analysis.improvements.length === 0 ? null : <Ranked {...view} />}
    </Frame>
  ),
});

function Ranked({ analysis }: View): VNode {
  const { improvements } = analysis;
  const card = (at: number): VNode => (
    <ImprovementCard improvement={improvements[at]!} analysis={analysis} />
  );
  const later = improvements.slice(OPEN_CARDS);
  return (
    <>
      {improvements.slice(0, OPEN_CARDS).map((_, at) => card(at))}
      {improvements.length > 1 ? <RankTable analysis={analysis} /> : null}
      {later.length > 0 ? (
        <details class="more">
          <summary>{moreCards(later.length)}</summary>
          {later.map((_, at) => card(at + OPEN_CARDS))}
        </details>
      ) : null}
    </>
  );
}
