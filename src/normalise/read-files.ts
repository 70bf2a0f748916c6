import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateOrder, Field, FileReport, NormaliseOptions } from '../model/normalised.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Reading } from '../model/record.ts';
import { productOf } from './columns/products.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { mergedStatuses } from './merged-statuses.ts';
import { notAHistory } from './messages.ts';
import { mailSieve } from './notes/mail-sieve.ts';
import { readTable, type TableReading } from './read-table.ts';
import { readTexts, type TextsReading } from './read-texts.ts';

/** What was made of one file before it is put together with the others. */
export interface FileReading {
  readonly applications: readonly ApplicationDraft[];
  readonly notes: readonly NoteDraft[];
  readonly milestones: readonly Milestone[];
  readonly report: Omit<FileReport, 'applications' | 'notes' | 'kind'>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the tables of all files, then their texts. What one table is sure of helps the others: the
 * order of dates, and that the files are a job search at all.
 */
export function readFiles(
  readings: readonly Reading[],
  options: NormaliseOptions,
): readonly FileReading[] {
  const first = readings.map(({ tables }) => tables.map((table) => readTable(table, options)));
  const order = options.dateOrder ?? knownOrder(first.flat());
  const shared = order === null ? options : { ...options, dateOrder: order };
  const tables = first.map((parts, file) =>
    parts.map((part, at) => {
      const table = readings[file]?.tables[at];
      return table !== undefined && isUnsure(part) ? readTable(table, shared) : part;
    }),
  );
  const sieve = mailSieve(
    readings.flatMap((reading) => reading.texts),
    tables.flat().flatMap(({ applications }) => applications.map(({ company }) => company)),
  );
  const texts = readings.map((reading) => readTexts(reading.file, reading.texts, shared, sieve));
  const anyHistory =
    tables
      .flat()
      .some((part) => !part.refused && part.applications.length + part.notes.length > 0) ||
    texts.some(({ doubtful, notes }) => !doubtful && notes.length > 0);
  return readings.map((reading, at) =>
    joined(reading, tables[at] ?? [], accepted(reading.file, texts[at], anyHistory)),
  );
}

function isUnsure({ dates }: TableReading): boolean {
  return Object.values(dates).some(({ order, certain }) => order !== null && !certain);
}

/** The order that all columns that are sure of theirs agree on; `null` where there is none. */
function knownOrder(tables: readonly TableReading[]): DateOrder | null {
  const orders = tables.flatMap(({ dates }) =>
    Object.values(dates).flatMap(({ order, certain }) =>
      certain && order !== null ? [order] : [],
    ),
  );
  const [order = null] = orders;
  return orders.every((other) => other === order) ? order : null;
}

/** Text that could be anything is taken for notes only beside a job search. */
function accepted(
  file: string,
  reading: TextsReading | undefined,
  anyHistory: boolean,
): TextsReading {
  if (reading === undefined || (reading.doubtful && !anyHistory)) {
    const diagnostics =
      reading === undefined ? [] : [notAHistory(file, 'text that speaks of nothing of the kind')];
    return { doubtful: true, applications: [], notes: [], milestones: [], diagnostics };
  }
  return reading;
}

function joined(
  { file, format, tables, texts: { length }, diagnostics }: Reading,
  parts: readonly TableReading[],
  texts: TextsReading,
): FileReading {
  const applications: ApplicationDraft[] = [];
  const notes: NoteDraft[] = [];
  for (const part of [...parts, texts]) {
    const shift = applications.length;
    for (const application of part.applications) applications.push(application);
    for (const note of part.notes)
      notes.push(note.draft === null ? note : { ...note, draft: note.draft + shift });
  }
  const aside = diagnostics.filter(({ code }) => code === 'row-set-aside').length;
  return {
    applications,
    notes,
    milestones: [...parts, texts].flatMap((part) => part.milestones),
    report: {
      file,
      format,
      source: productOf(file, tables),
      rows: tables.reduce((sum, table) => sum + table.rows.length, length + aside),
      mapping: mergedMapping(parts),
      stages: Object.assign({}, ...parts.map(({ stages }) => stages)) as FileReport['stages'],
      dates: Object.assign({}, ...parts.map(({ dates }) => dates)) as FileReport['dates'],
      statuses: mergedStatuses(parts.map(({ statuses }) => statuses)),
    },
    diagnostics: aboutParts([...parts, texts]),
  };
}

/** A sheet or table that is no history is nothing to worry about beside one that is. */
function aboutParts(parts: readonly (TableReading | TextsReading)[]): Diagnostic[] {
  const all = parts.flatMap(({ diagnostics }) => diagnostics);
  if (!parts.some(({ applications, notes }) => applications.length + notes.length > 0)) return all;
  return all.map((diagnostic) =>
    diagnostic.code === 'not-a-history' ? { ...diagnostic, severity: 'info' } : diagnostic,
  );
}

/** The columns of each field over all tables of a file: sheets may name them differently. */
function mergedMapping(parts: readonly TableReading[]): FileReport['mapping'] {
  const merged: Partial<Record<Field, string[]>> = {};
  for (const { mapping } of parts) {
    for (const [field, columns] of Object.entries(mapping) as [Field, readonly string[]][])
      merged[field] = [...new Set([...(merged[field] ?? []), ...columns])];
  }
  return merged;
}
