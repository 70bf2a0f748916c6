import type { VNode } from 'preact';
import { shareWords } from '../../model/phrase.ts';
import type { Theme } from '../../model/theme.ts';
import { NoteLink } from './note-link.tsx';
import { OwnWords } from './own-words.tsx';

/** As many notes as a line holds. */
const MOST_LINKS = 6;

/** What several employers hold against the candidate and no category foresees. */
export function AlsoSaidLines({ themes }: { readonly themes: readonly Theme[] }): VNode | null {
  const said = themes.filter(({ kind }) => kind === 'also-said');
  if (said.length === 0) return null;
  return (
    <div class="foot">
      <h3>Also said</h3>
      <p>
        No category foresees these. <code>debrief categories --propose analysis.json</code> writes a
        category of your own for each, to be changed and used with <code>--categories</code>.
      </p>
      <ul>
        {said.map(({ name, share, noteIds }) => (
          <li>
            <b>
              <OwnWords text={name} />
            </b>
            : {shareWords(share)}.{' '}
            {noteIds.slice(0, MOST_LINKS).map((id) => (
              <>
                <NoteLink id={id} />{' '}
              </>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
