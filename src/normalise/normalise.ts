import type { Application } from '../model/application.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  FIELDS,
  type FileReport,
  type Normalised,
  type NormaliseOptions,
} from '../model/normalised.ts';
import type { Note } from '../model/note.ts';
import type { Reading } from '../model/record.ts';
import { fold } from './fold.ts';
import { withoutAnswers } from './columns/without-answers.ts';
import { attachNote, isLoose } from './joining/attach-note.ts';
import { gatherApplications, type Gathered } from './joining/gather-applications.ts';
import { columnMissing, fieldUnknown, noteJoined } from './messages.ts';
import { readFiles, type FileReading } from './read-files.ts';
import { isWithin } from './within-span.ts';

/**
 * Makes one history of what the formats read: columns by field, dates, statuses, who said it, what
 * belongs together. Never throws; what was not understood is a diagnostic.
 *
 * @example
 * ```ts
 * const place = { file: 'jobs.csv', row: 2 };
 * const rows = [{ place, cells: ['Acorn Ltd', 'Rejected', 'Wanted more SQL.'] }];
 * const table = { file: 'jobs.csv', columns: ['Company', 'Status', 'Notes'], rows };
 * const reading = { file: 'jobs.csv', format: 'delimited', tables: [table], texts: [], diagnostics: [] };
 * normalise([reading], { today: '2026-05-01' }).history.notes[0].applicationId; // 'a1'
 * ```
 */
export function normalise(readings: readonly Reading[], options: NormaliseOptions): Normalised {
  const read = readFiles(readings, options);
  const gathered = gatherApplications(read.map(({ applications }) => applications));
  const { since, until } = options;
  const kept = gathered.applications.map((application) =>
    isWithin(application.appliedOn ?? application.statusOn, since, until),
  );
  const joins: Diagnostic[] = [];
  const notesOf = read.map((file, at) =>
    file.notes.flatMap((note) => {
      const found =
        note.draft === null ? attachNote(note, gathered.applications, gathered.index) : null;
      if (found !== null && isLoose(found))
        joins.push(noteJoined(note.place, gathered.applications[found.at]!, found));
      const own = note.draft === null ? undefined : gathered.placeOf[at]?.[note.draft];
      const place = found?.at ?? own ?? null;
      const inside = place === null || kept[place] === true;
      return inside && isWithin(note.date, since, until) ? [noteFrom(note, place, gathered)] : [];
    }),
  );
  const applications = gathered.applications.filter((_, at) => kept[at]);
  const files = read.map((file, at) =>
    reportOf(file, at, gathered, kept, (notesOf[at]?.length ?? 0) + file.milestones.length),
  );
  const notes = notesOf.flat().map((note, at) => ({ ...note, id: `n${at + 1}` }));
  return {
    history: { applications, notes },
    milestones: read
      .flatMap((file) => file.milestones)
      .sort((a, b) => (a.date.iso < b.date.iso ? -1 : a.date.iso > b.date.iso ? 1 : 0)),
    files,
    diagnostics: [
      ...mapDiagnostics(readings, options),
      ...quietInArchives(files).flatMap((quiet, at) => {
        const found = [...(readings[at]?.diagnostics ?? []), ...(read[at]?.diagnostics ?? [])];
        const all = quiet ? found.map(asInfo) : found;
        return all.some(({ code }) => code === 'answers-dropped') ? withoutAnswers(all) : all;
      }),
      ...gathered.diagnostics,
      ...joins,
    ],
  };
}

function noteFrom(
  draft: FileReading['notes'][number],
  place: number | null,
  { applications }: Gathered,
): Note {
  const application: Application | undefined = place === null ? undefined : applications[place];
  return {
    id: '',
    client: draft.client ?? application?.client ?? null,
    applicationId: application?.id ?? null,
    company: draft.company ?? application?.company ?? draft.guess,
    date: draft.date,
    stage: draft.stage,
    saidBy: draft.saidBy,
    source: draft.source,
    text: draft.text,
    place: draft.place,
  };
}

function reportOf(
  { report, applications: drafts }: FileReading,
  at: number,
  { placeOf }: Gathered,
  kept: readonly boolean[],
  notes: number,
): FileReport {
  const applications = (placeOf[at] ?? []).filter((place) => kept[place]).length;
  // A tracker that is still empty has its columns, and they were understood.
  const tracker = drafts.length > 0 || report.mapping.company !== undefined;
  const kind = kindOf(report.format, tracker, notes > 0);
  return { ...report, kind, applications, notes };
}

/** For each file whether it lies in an archive that holds a history, and is none: most of a data archive is not. */
function quietInArchives(files: readonly FileReport[]): boolean[] {
  const archive = (file: string): string | null => /^(.*\.zip)\//i.exec(file)?.[1] ?? null;
  const isHistory = ({ kind }: FileReport): boolean => !/^(?:not-a-history|unreadable)$/.test(kind);
  const telling = new Set(files.filter(isHistory).flatMap(({ file }) => archive(file) ?? []));
  return files.map((file) => {
    const holder = archive(file.file);
    return holder !== null && telling.has(holder) && !isHistory(file);
  });
}

/** What warns of a file on its own, and is as it should be beside others. */
function asInfo(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'info' } : diagnostic;
}

function kindOf(format: string | null, applications: boolean, notes: boolean): FileReport['kind'] {
  if (format === null) return 'unreadable';
  if (applications) return notes ? 'mixed' : 'applications';
  return notes ? 'notes' : 'not-a-history';
}

/** Fields and columns of `--map` that do not exist. */
function mapDiagnostics(
  readings: readonly Reading[],
  { map = {} }: NormaliseOptions,
): Diagnostic[] {
  const tables = readings.flatMap((reading) => reading.tables);
  const names = new Set(tables.flatMap(({ columns }) => columns.map(fold)));
  const widest = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Object.entries(map).flatMap(([field, columns]) => {
    if (!(FIELDS as readonly string[]).includes(field)) return [fieldUnknown(field)];
    return columns
      .filter((name) => !names.has(fold(name)))
      .filter((name) => !(/^\d+$/.test(name) && Number(name) >= 1 && Number(name) <= widest))
      .map((name) => columnMissing(field, name));
  });
}
