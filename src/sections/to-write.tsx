import type { VNode } from 'preact';
import type { Letter } from '../model/improvement.ts';
import { Frame } from './parts/frame.tsx';
import { LetterPanel } from './parts/letter-panel.tsx';
import { OwnWords } from './parts/own-words.tsx';
import { defineSection } from './section.ts';
import { dueWords } from './words/silence.ts';
import { KINDS, lettersAnswer } from './words/to-write.ts';

/** How many letters stand open; the others open one by one, and all are open on paper. */
const OPEN_LETTERS = 3;

/** Messages that can go out, by the day on which each is due. */
export const toWrite = defineSection({
  id: 'to-write',
  words: { title: 'To write' },
  render: ({ analysis: { letters, today } }) => {
    if (letters.length === 0) return null;
    const byDay = [...letters].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    return (
      <Frame of={toWrite} answer={lettersAnswer(letters)}>
        {byDay.slice(0, OPEN_LETTERS).map((letter) => (
          <LetterPanel letter={letter} today={today} />
        ))}
        {byDay.length > OPEN_LETTERS ? (
          <div class="figure">
            <h3>Later, by date</h3>
            {byDay.slice(OPEN_LETTERS).map((letter) => (
              <LaterLetter letter={letter} today={today} />
            ))}
          </div>
        ) : null}
      </Frame>
    );
  },
});

function LaterLetter({ letter, today }: { letter: Letter; today: string }): VNode {
  return (
    <details class="later">
      <summary>
        <b>{dueWords(letter.dueOn, today)}</b> <OwnWords text={letter.company} />:{' '}
        {KINDS[letter.kind].toLowerCase()}
      </summary>
      <LetterPanel letter={letter} today={today} />
    </details>
  );
}
