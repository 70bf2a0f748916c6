import type { VNode } from 'preact';
import { shareWords } from '../../model/phrase.ts';
import type { Theme } from '../../model/theme.ts';
import { NoteLink } from './note-link.tsx';
import { OwnWords } from './own-words.tsx';

/** Letters that came more than once in the same words: they say nothing about this candidate. */
export function TemplateLines({ themes }: { readonly themes: readonly Theme[] }): VNode | null {
  const templates = themes.filter(({ kind }) => kind === 'template');
  if (templates.length === 0) return null;
  return (
    <div class="foot">
      <h3>Sent in the same words</h3>
      <ul>
        {templates.map(({ name, share, noteIds }) => (
          <li>
            <OwnWords text={name} />: {shareWords(share)}.{' '}
            {noteIds.slice(0, 6).map((id) => (
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
