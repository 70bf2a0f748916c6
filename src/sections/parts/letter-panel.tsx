import type { VNode } from 'preact';
import type { Letter } from '../../model/improvement.ts';
import { dueWords } from '../words/silence.ts';
import { KINDS } from '../words/to-write.ts';
import { OwnWords } from './own-words.tsx';

/** A message ready to send: to whom, why and by when, and its words in full. */
export function LetterPanel({ letter, today }: { letter: Letter; today: string }): VNode {
  const { company, role, kind, reason, dueOn, subject, body } = letter;
  return (
    <article class="letter" aria-label={`${KINDS[kind]}: ${company}`}>
      <dl>
        <dt>To</dt>
        <dd>
          <OwnWords text={company} />
          {role === null ? null : (
            <>
              , <OwnWords text={role} />
            </>
          )}
        </dd>
        <dt>What for</dt>
        <dd>{KINDS[kind]}</dd>
        <dt>Why</dt>
        <dd>{reason}</dd>
        <dt>By</dt>
        <dd>{dueWords(dueOn, today)}</dd>
      </dl>
      <div class="letter-text">
        <p>
          <b>{subject}</b>
        </p>
        {body
          .split(/\n{2,}/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph) => (
            <p>{paragraph}</p>
          ))}
      </div>
    </article>
  );
}
