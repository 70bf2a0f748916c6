import type { ComponentChildren, VNode } from 'preact';
import type { Section } from '../section.ts';

interface FrameProps {
  readonly of: Pick<Section, 'id' | 'words'>;
  /** One or two sentences that answer the question of the section; the evidence is `children`. */
  readonly answer: readonly ComponentChildren[];
  readonly children?: ComponentChildren;
}

/** A section: its words in a short column on the left, its evidence on the right. */
export function Frame({ of: { id, words }, answer, children }: FrameProps): VNode {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <div class="head">
        <h2 id={`${id}-heading`}>{words.title}</h2>
        {answer.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      <div class="body">{children}</div>
    </section>
  );
}
