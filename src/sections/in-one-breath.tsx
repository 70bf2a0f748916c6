import type { ComponentChildren, VNode } from 'preact';
import type { Analysis } from '../model/analysis.ts';
import { dateWords, ordinal } from '../model/phrase.ts';
import { shareOf } from '../model/share.ts';
import { OwnWords } from './parts/own-words.tsx';
import { RankFigure } from './parts/rank-figure.tsx';
import { ShareFigure } from './parts/share-figure.tsx';
import { defineSection } from './section.ts';
import { fate } from './slices/fate.ts';
import { namedReasons, reasonName } from './slices/reasons.ts';
import { verdictSentences } from './slices/share-rows.ts';
import {
  KEY,
  NOTHING_FIRST,
  PRIVATE,
  beginWith,
  fateWords,
  pageHeading,
} from './words/in-one-breath.ts';

/** Three figures and three sentences: where it ends, what is named most, what to do first. */
export const inOneBreath = defineSection({
  id: 'in-one-breath',
  words: { title: 'In one breath' },
  render: ({ analysis }) => {
    const parts = [<Ending of={analysis} />, <MostNamed of={analysis} />, <First of={analysis} />];
    return (
      <section id="in-one-breath" aria-labelledby="in-one-breath-heading">
        <h1>{pageHeading(analysis.applications.length, analysis.notes.length)}</h1>
        <Whose of={analysis} />
        <h2 id="in-one-breath-heading">In one breath</h2>
        {parts}
        {analysis.improvements.length + namedReasons(analysis).length > 0 ? (
          <p class="key">{KEY}</p>
        ) : null}
      </section>
    );
  },
});

interface OfAnalysis {
  readonly of: Analysis;
}

function Whose({ of: { subject, span } }: OfAnalysis): VNode {
  const day = (iso: string): string => dateWords({ iso, precision: 'day' });
  return (
    <p class="whose-history">
      <OwnWords text={subject} />
      {span === null ? '. ' : `, ${day(span.from)} to ${day(span.to)}. `}
      {PRIVATE}
    </p>
  );
}

function Say(props: { figure: ComponentChildren; sentence: string }): VNode {
  return (
    <div class="say">
      <div>{props.figure}</div>
      <p>{props.sentence}</p>
    </div>
  );
}

function Ending({ of }: OfAnalysis): VNode | null {
  const reached = fate(of);
  if (reached.sent === 0) return null;
  const share = shareOf(reached.conversations, reached.sent);
  return <Say figure={<ShareFigure share={share} />} sentence={fateWords(reached)} />;
}

function MostNamed({ of }: OfAnalysis): VNode | null {
  const [most] = namedReasons(of);
  const [sentence] = verdictSentences(of, ['reasons']);
  if (most === undefined || sentence === undefined) return null;
  return <Say figure={<ShareFigure share={most.share} />} sentence={sentence} />;
}

function First({ of }: OfAnalysis): VNode {
  const [first] = of.improvements;
  if (first === undefined) return <Say figure={null} sentence={NOTHING_FIRST} />;
  const total = of.improvements.length;
  const figure = (
    <>
      <div class="count">
        {ordinal(first.rank)} <small>of {total}</small>
      </div>
      <RankFigure improvement={first} of={total} />
    </>
  );
  return <Say figure={figure} sentence={beginWith(first, reasonName(of, first.category))} />;
}
