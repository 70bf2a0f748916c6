import type { VNode } from 'preact';
import type { Analysis } from '../../model/analysis.ts';
import { monthOf } from '../../model/calendar-date.ts';
import type { ReadNote } from '../../model/note.ts';
import { dateWords } from '../../model/phrase.ts';
import { STAGE_NAMES } from '../../model/stage.ts';
import { noteAnchor, noteNumber } from '../slices/note-number.ts';
import { noteReasons } from '../slices/note-reasons.ts';
import { correctionWords, DETAILS, WRITERS } from '../words/all-notes.ts';
import { MarkedText } from './marked-text.tsx';
import { NoteLink } from './note-link.tsx';
import { OwnWords } from './own-words.tsx';
import { Tag } from './tag.tsx';

interface NoteRowProps {
  readonly note: ReadNote;
  readonly analysis: Analysis;
}

/** One note: where it is from, its words with the evidence marked, and what was read in it. */
export function NoteRow({ note, analysis }: NoteRowProps): VNode {
  const reasons = noteReasons(note, analysis.categories);
  return (
    <tr
      role="row"
      id={noteAnchor(note.id)}
      data-corrections={correctionsOf(note)}
      data-stage={note.stage === null ? undefined : STAGE_NAMES[note.stage]}
      // The heading within a file is of no use as a choice.
      data-source={note.source.split(',')[0]}
      data-month={monthOf(note.date) ?? undefined}
    >
      <td role="cell" class="quiet note-number">
        {noteNumber(note.id)}
      </td>
      <Origin note={note} />
      <td role="cell" class="note-text">
        <p>
          <MarkedText text={note.text} marks={reasons.flatMap(({ marks }) => marks)} />
        </p>
      </td>
      <td role="cell" class="note-reasons">
        {reasons.map(({ name, of, kind, sure }) => (
          <Tag kind={kind} of={of} name={name}>
            {name} <span class="quiet">{sure}</span>
          </Tag>
        ))}
        {note.reading.corrections?.map((one) => (
          <span class="quiet small">
            {correctionWords(one, analysis.categories[one.category]?.name ?? one.category)}
          </span>
        ))}
        <span class="quiet small">{DETAILS[note.reading.detail]}</span>
        {note.repeats === undefined ? null : (
          <span class="quiet small">
            the same letter as <NoteLink id={note.repeats} />, counted once
          </span>
        )}
      </td>
    </tr>
  );
}

/** What was corrected before, so that the next file of corrections holds it too. */
function correctionsOf({ reading }: ReadNote): string | undefined {
  return reading.corrections
    ?.map(({ change, side, category }) => `${change} ${side} ${category}`)
    .join('|');
}

function Origin({ note }: Pick<NoteRowProps, 'note'>): VNode {
  const { company, stage, date, source, reading } = note;
  const own = reading.saidBy === 'candidate' || reading.saidBy === 'coach';
  const facts = [source, ...(stage === null ? [] : [STAGE_NAMES[stage]])].join(', ');
  return (
    <th role="rowheader" scope="row">
      {company === null || own ? WRITERS[reading.saidBy] : null}
      {company !== null && own ? ', about ' : null}
      {company === null ? null : <OwnWords text={company} />}
      <span class="quiet small">
        <OwnWords text={facts} />
      </span>
      {date === null ? null : <span class="quiet small">{dateWords(date)}</span>}
    </th>
  );
}
