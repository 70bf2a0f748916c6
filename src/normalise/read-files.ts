import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateOrder, FileReport, NormaliseOptions } from '../model/normalised.ts';
import type { Reading } from '../model/record.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { notAHistory } from './messages.ts';
import { readTable, type TableReading } from './read-table.ts';
import { readTexts, type TextsReading } from './read-texts.ts';

/** What was made of one file before it is put together with the others. */
export interface FileReading {
  readonly applications: readonly ApplicationDraft[];
  readonly notes: readonly NoteDraft[];
  readonly report: Omit<FileReport, 'applications' | 'notes' | 'kind'>;
  readonly refused: boolean;
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
  const texts = readings.map((reading) => readTexts(reading.file, reading.texts, shared));
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

interface AcceptedTexts extends TextsReading {
  readonly refused: boolean;
}

/** Text that could be anything is taken for notes only beside a job search. */
function accepted(
  file: string,
  reading: TextsReading | undefined,
  anyHistory: boolean,
): AcceptedTexts {
  if (reading === undefined || (reading.doubtful && !anyHistory)) {
    const diagnostics =
      reading === undefined ? [] : [notAHistory(file, 'text that speaks of nothing of the kind')];
    return { doubtful: true, refused: true, applications: [], notes: [], diagnostics };
  }
  return { ...reading, refused: false };
}

function joined(
  { file, format, tables, texts: { length } }: Reading,
  parts: readonly TableReading[],
  texts: AcceptedTexts,
): FileReading {
  const applications: ApplicationDraft[] = [];
  const notes: NoteDraft[] = [];
  for (const part of [...parts, texts]) {
    const shift = applications.length;
    for (const application of part.applications) applications.push(application);
    for (const note of part.notes)
      notes.push(note.draft === null ? note : { ...note, draft: note.draft + shift });
  }
  return {
    applications,
    notes,
    report: {
      file,
      format,
      rows: tables.reduce((sum, table) => sum + table.rows.length, length),
      mapping: Object.assign({}, ...parts.map(({ mapping }) => mapping)) as FileReport['mapping'],
      dates: Object.assign({}, ...parts.map(({ dates }) => dates)) as FileReport['dates'],
      statuses: Object.assign(
        {},
        ...parts.map(({ statuses }) => statuses),
      ) as FileReport['statuses'],
    },
    refused: [...parts, texts].some(({ refused }) => refused),
    diagnostics: [...parts, texts].flatMap(({ diagnostics }) => diagnostics),
  };
}
