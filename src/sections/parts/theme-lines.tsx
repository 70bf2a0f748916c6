import type { VNode } from 'preact';
import type { Theme } from '../../model/theme.ts';
import { shareWords } from '../../model/phrase.ts';
import { NoteLink } from './note-link.tsx';
import { OwnWords } from './own-words.tsx';

/** At most this many lines: a card is no place for a whole list. */
const MOST = 4;

/** What opens a line that is no sub-theme. */
const LEADS: Readonly<Partial<Record<Theme['kind'], string>>> = {
  contradiction: 'Both praised and missed. ',
  practice: 'One to work on, since it was ',
};

/** What keeps coming up inside one reason, praise and blame for the same thing, and what practice shows. */
export function ThemeLines(props: { themes: readonly Theme[]; category: string }): VNode | null {
  const own = props.themes.filter(({ category }) => category === props.category).slice(0, MOST);
  if (own.length === 0) return null;
  return (
    <ul class="themes" aria-label="What keeps coming up">
      {own.map(({ kind, name, share, noteIds }) => (
        <li>
          {LEADS[kind] ?? 'Keeps coming up: '}
          <b>
            <OwnWords text={name} />
          </b>
          : {shareWords(share)}{' '}
          <span class="quiet">
            {noteIds.slice(0, 3).map((id) => (
              <>
                <NoteLink id={id} />{' '}
              </>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
