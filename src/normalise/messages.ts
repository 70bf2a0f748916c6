import { diagnose, quoteBriefly, type Diagnostic } from '../model/diagnostic.ts';
import type { Application } from '../model/application.ts';
import type { Place } from '../model/record.ts';
import type { Attachment } from './joining/attach-note.ts';
import { at, named } from './place-words.ts';
import { FIELDS } from '../model/normalised.ts';

/** A table or note has nothing of a job search in it. */
export function notAHistory(file: string, why: string): Diagnostic {
  return diagnose({
    code: 'not-a-history',
    severity: 'warning',
    file,
    actual: why,
    expected: 'applications or notes of one job search',
    note: `Nothing was taken from ${file}: it must hold applications or notes of a job search, and it holds ${why}.`,
  });
}

/** A table has its header and nothing below it. */
export function tableEmpty(file: string): Diagnostic {
  return diagnose({
    code: 'table-empty',
    severity: 'warning',
    file,
    note: `Nothing was taken from ${file}: a table must have rows below its header, and this one has none.`,
  });
}

/** Columns with answers on protected traits were dropped. No cell of theirs is repeated. */
export function answersDropped(file: string, column: string): Diagnostic {
  return diagnose({
    code: 'answers-dropped',
    severity: 'info',
    file,
    column,
    note: `The column ${named(column)} of ${file} was not read: answers about a person are never taken, and this is where such answers stand.`,
  });
}

/** A status was not understood. */
export function statusUnknown(file: string, value: string, count: number): Diagnostic {
  return diagnose({
    code: 'status-unknown',
    severity: 'warning',
    file,
    actual: value,
    expected: 'a status such as Applied, Interview, Rejected',
    note: `The status "${quoteBriefly(value)}" in ${file} was taken as applied: it must say how an application stands, and this was not understood (rows: ${count}).`,
  });
}

/** `--map` names a field that does not exist. */
export function fieldUnknown(field: string): Diagnostic {
  return diagnose({
    code: 'map-field-unknown',
    severity: 'warning',
    actual: field,
    expected: FIELDS.join(', '),
    note: `A part of --map was left out: a field must be one of ${FIELDS.join(', ')}, and "${quoteBriefly(field)}" is none.`,
  });
}

/** `--map` names a column that no table has. */
export function columnMissing(field: string, column: string): Diagnostic {
  return diagnose({
    code: 'map-column-missing',
    severity: 'warning',
    column,
    actual: column,
    expected: 'a column of one of the files',
    note: `A part of --map was left out: the column for ${field} must stand in one of the files, and "${quoteBriefly(column)}" does not.`,
  });
}

/** A row of a tracker names neither company nor role and says nothing. */
export function rowWithoutApplication(place: Place, value: string): Diagnostic {
  return diagnose({
    code: 'row-without-application',
    severity: 'info',
    ...place,
    actual: value,
    expected: 'a company or a role, or a note',
    note: `Nothing was taken from ${at(place)}: it must name a company or a role or hold a note, and it holds "${quoteBriefly(value)}".`,
  });
}

/** Two entries are one application. */
export function applicationsMerged(place: Place, other: Place): Diagnostic {
  return diagnose({
    code: 'applications-merged',
    severity: 'info',
    ...place,
    actual: at(other),
    note: `The entry in ${at(place)} was joined with ${at(other)}: an application counts once, and both name the same company, role and day.`,
  });
}

const JOINED_BY: Readonly<Record<Attachment['by'], string>> = {
  company: 'its company',
  words: 'the words around it',
  sender: 'its sender',
  spelling: 'a name spelt alike',
};

/** A note found its application by something less than its company's name, or one of several. */
export function noteJoined(
  place: Place,
  application: Application,
  { by, others }: Attachment,
): Diagnostic {
  const among = others === 0 ? '' : `, as one of ${others + 1} that would do`;
  return diagnose({
    code: 'note-joined',
    severity: 'info',
    ...place,
    actual: `${by}, ${others} others`,
    expected: 'the name of one company',
    note: `The note in ${at(place)} was taken to be about "${quoteBriefly(application.company ?? '')}" (${at(application.place)}): a note should name one application, and this one was found by ${JOINED_BY[by]}${among}.`,
  });
}

/** Mails in a mailbox that have nothing to do with a job search. */
export function mailsSkipped(file: string, count: number): Diagnostic {
  return diagnose({
    code: 'mails-skipped',
    severity: 'info',
    file,
    actual: String(count),
    note: `Mails of ${file} were not taken as notes: a mail must speak of an application, and these do not, or are job alerts (mails: ${count}).`,
  });
}

/** A large file has more messages than anybody reads. */
export function messagesLeftOut(file: string, count: number): Diagnostic {
  return diagnose({
    code: 'messages-left-out',
    severity: 'info',
    file,
    actual: String(count),
    note: `Further messages on ${file} are not listed: a file may have so many that nobody reads them, and this one does (messages: ${count}).`,
  });
}

/** Pieces of a text that are no notes. */
export function passagesSkipped(file: string, headings: string): Diagnostic {
  return diagnose({
    code: 'passages-skipped',
    severity: 'info',
    file,
    actual: headings,
    note: `Parts of ${file} were not taken as notes: a note tells how an application went, and these stand under other headings ("${quoteBriefly(headings)}").`,
  });
}
