import { AlsoSaidLines } from './parts/also-said-lines.tsx';
import { Frame } from './parts/frame.tsx';
import { NoteRow } from './parts/note-row.tsx';
import { Tag } from './parts/tag.tsx';
import { TemplateLines } from './parts/template-lines.tsx';
import { defineSection } from './section.ts';
import { verdictSentences } from './slices/share-rows.ts';
import { newestFirst } from './slices/newest-first.ts';
import { HOW_SURE, notesAnswer, unrecognised } from './words/all-notes.ts';

/** Every note with its reasons: the proof of all that stands above. */
export const allNotes = defineSection({
  id: 'all-notes',
  words: { title: 'All notes' },
  render: ({ analysis }) => {
    const { notes, themes } = analysis;
    if (notes.length === 0) return null;
    return (
      <Frame
        of={allNotes}
        answer={[
          notesAnswer(notes),
          ...verdictSentences(analysis, ['feedback-quality', 'coverage']),
          ...unrecognised(notes),
        ]}
      >
        <p class="legend">
          <Tag kind="gap">counts as a gap</Tag> <Tag kind="praise">praised</Tag>{' '}
          <Tag kind="outside">out of your hands, or no reason</Tag>{' '}
          <Tag kind="possibly">your guess, or possibly; not counted</Tag> <span>{HOW_SURE}</span>
        </p>
        <table role="table" class="stacked notes">
          <thead role="rowgroup">
            <tr role="row">
              {['Note', 'From', 'What it says', 'Reasons, and how sure'].map((label) => (
                <th role="columnheader" scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {newestFirst(notes).map((note) => (
              <NoteRow note={note} analysis={analysis} />
            ))}
          </tbody>
        </table>
        <AlsoSaidLines themes={themes} />
        <TemplateLines themes={themes} />
      </Frame>
    );
  },
});
