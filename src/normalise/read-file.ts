import type { Diagnostic } from '../model/diagnostic.ts';
import type { FileReport, NormaliseOptions } from '../model/normalised.ts';
import type { Reading } from '../model/record.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { readTable } from './read-table.ts';
import { readTexts } from './read-texts.ts';

/** What was made of one file before it is put together with the others. */
export interface FileReading {
  readonly applications: readonly ApplicationDraft[];
  readonly notes: readonly NoteDraft[];
  readonly report: Omit<FileReport, 'applications' | 'notes' | 'kind'>;
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the tables and the texts of one file. */
export function readFile(reading: Reading, options: NormaliseOptions): FileReading {
  const tables = reading.tables.map((table) => readTable(table, options));
  const texts = readTexts(reading.file, reading.texts, options);
  const applications: ApplicationDraft[] = [];
  const notes: NoteDraft[] = [];
  for (const part of [...tables, texts]) {
    const shift = applications.length;
    for (const application of part.applications) applications.push(application);
    for (const note of part.notes)
      notes.push(note.draft === null ? note : { ...note, draft: note.draft + shift });
  }
  const rows = reading.tables.reduce((sum, table) => sum + table.rows.length, reading.texts.length);
  return {
    applications,
    notes,
    report: {
      file: reading.file,
      format: reading.format,
      rows,
      mapping: Object.assign({}, ...tables.map((table) => table.mapping)) as FileReport['mapping'],
      dates: Object.assign({}, ...tables.map((table) => table.dates)) as FileReport['dates'],
      statuses: Object.assign(
        {},
        ...tables.map((table) => table.statuses),
      ) as FileReport['statuses'],
    },
    refused: [...tables, texts].some(({ refused }) => refused),
    diagnostics: [...tables, texts].flatMap((part) => part.diagnostics),
  };
}
