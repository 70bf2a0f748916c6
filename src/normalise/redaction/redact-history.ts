import type { Application } from '../../model/application.ts';
import type { Normalised } from '../../model/normalised.ts';
import type { Note } from '../../model/note.ts';
import type { Place, Reading } from '../../model/record.ts';
import { knownNames } from './known-names.ts';
import { makeRedactor, type Redactor, type RedactorParts } from './redact-text.ts';

/** What a name is replaced by: the same for the same name, and for nobody to turn back. */
export type Pseudonyms = (kind: 'Client' | 'Company' | 'File', name: string) => string;

/**
 * A history to be shared with strangers: before anything is read, counted or drawn, names of
 * people, addresses, telephone numbers, links and employers are taken out of every field. So no
 * output can hold what is not here any more. Messages about the files quote them, and are left out.
 *
 * @param subject - whose history it is, by their real name
 */
export function redactHistory(
  normalised: Normalised,
  readings: readonly Reading[],
  subject: string,
  pseudonymOf: Pseudonyms,
  findNames: RedactorParts['findNames'],
): Normalised {
  const { history, milestones, files } = normalised;
  const redact = makeRedactor({
    ...knownNames(readings, history, subject),
    aliasOf: (company) => pseudonymOf('Company', company),
    findNames,
  });
  const inPlace = ({ file, row }: Place): Place => ({ file: pseudonymOf('File', file), row });
  return {
    history: {
      applications: history.applications.map((one) => ({
        ...redactApplication(one, redact, pseudonymOf),
        place: inPlace(one.place),
      })),
      notes: history.notes.map((one) => ({
        ...redactNote(one, redact, pseudonymOf),
        place: inPlace(one.place),
      })),
    },
    milestones: milestones.map((one) => ({
      ...one,
      what: redact(one.what),
      place: inPlace(one.place),
    })),
    files: files.map((report) => ({ ...report, file: pseudonymOf('File', report.file) })),
    diagnostics: [],
  };
}

function redactApplication(
  application: Application,
  redact: Redactor,
  pseudonymOf: Pseudonyms,
): Application {
  const { client, company, role, source, level } = application;
  return {
    ...application,
    client: client === null ? null : pseudonymOf('Client', client),
    company: company === null ? null : pseudonymOf('Company', company),
    role: role === null ? null : redact(role),
    source: source === null ? null : redact(source),
    level: level === null ? null : redact(level),
    // A place and a salary together can tell who somebody is.
    location: null,
    salary: null,
  };
}

function redactNote(note: Note, redact: Redactor, pseudonymOf: Pseudonyms): Note {
  const { client, company, source, text } = note;
  return {
    ...note,
    client: client === null ? null : pseudonymOf('Client', client),
    company: company === null ? null : pseudonymOf('Company', company),
    source: redact(source),
    text: redact(text),
  };
}
