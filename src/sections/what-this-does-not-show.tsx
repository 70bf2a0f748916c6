import type { VNode } from 'preact';
import { DiagnosticList } from './parts/diagnostic-list.tsx';
import { Frame } from './parts/frame.tsx';
import { InputList } from './parts/input-list.tsx';
import { defineSection, type View } from './section.ts';
import { namedReasons } from './slices/reasons.ts';
import { LIMITS, unsaidWords } from './words/what-this-does-not-show.ts';

/** Limits, what was set aside, and how to repeat the report. */
export const whatThisDoesNotShow = defineSection({
  id: 'what-this-does-not-show',
  words: { title: 'What this does not show' },
  render: ({ analysis, charts }) => (
    <Frame of={whatThisDoesNotShow} answer={['Where the numbers stop, and how they came about.']}>
      <Limits analysis={analysis} charts={charts} />
      <DiagnosticList diagnostics={analysis.diagnostics} />
      <InputList analysis={analysis} />
    </Frame>
  ),
});

function Limits({ analysis }: View): VNode {
  const rejections = analysis.applications.filter(({ status }) => status === 'rejected').length;
  const withReason = namedReasons(analysis)[0]?.share.n ?? 0;
  return (
    <ul class="limits">
      <li>
        <b>What was never said</b> {unsaidWords(rejections, withReason)}
      </li>
      {LIMITS.map(({ name, words }) => (
        <li>
          <b>{name}</b> {words}
        </li>
      ))}
    </ul>
  );
}
