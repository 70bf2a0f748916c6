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
      data-in={placesOf(note)}
    >
      <td role="cell">{noteNumber(note.id)}</td>
      <Origin note={note} />
      <td role="cell" class="note-text">
        <p>
          <MarkedText text={note.text} marks={reasons.flatMap(({ marks }) => marks)} />
        </p>
      </td>
      <td role="cell">
        {reasons.map(({ name, of, kind, sure }) => (
          <Tag kind={kind} of={of}>
            {name} <small>{sure}</small>
          </Tag>
        ))}
        {note.reading.corrections?.map((one) => (
          <small>
            {correctionWords(one, analysis.categories[one.category]?.name ?? one.category)}
          </small>
        ))}
        <small>{DETAILS[note.reading.detail]}</small>
        {note.repeats === undefined ? null : (
          <small>
            the same letter as <NoteLink id={note.repeats} />, counted once
          </small>
        )}
      </td>
    </tr>
  );
}

/** Stage, source and month, by which notes can be chosen; the heading within a file is of no use for that. */
function placesOf({ stage, source, date }: ReadNote): string {
  const [kind = ''] = source.split(',');
  return [stage === null ? '' : STAGE_NAMES[stage], kind, monthOf(date) ?? ''].join('|');
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
      <small>
        <OwnWords text={facts} />
      </small>
      {date === null ? null : <small>{dateWords(date)}</small>}
    </th>
  );
}
