import type { IsoDay } from '../model/calendar-date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateColumnReport, Field, FileReport, NormaliseOptions } from '../model/normalised.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Table } from '../model/record.ts';
import type { Mapping } from './columns/map-columns.ts';
import { withoutColumns } from './columns/protected-columns.ts';
import { readTableDates } from './dates/table-dates.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { notAHistory, rowWithoutApplication, statusUnknown, tableEmpty } from './messages.ts';
import { wordColumns } from './notes/word-columns.ts';
import { readMilestones } from './read-milestones.ts';
import { readRow } from './read-row.ts';
import type { RowSetting } from './row-setting.ts';
import { settleTable, type SettledTable } from './settle-table.ts';

/** What was made of a table. */
export interface TableReading {
  readonly refused: boolean;
  readonly applications: readonly ApplicationDraft[];
  readonly notes: readonly NoteDraft[];
  readonly milestones: readonly Milestone[];
  readonly mapping: FileReport['mapping'];
  readonly dates: Readonly<Record<string, DateColumnReport>>;
  readonly stages: FileReport['stages'];
  readonly statuses: FileReport['statuses'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes applications and notes of a table, or says why it is no history. */
export function readTable(table: Table, options: NormaliseOptions): TableReading {
  const changes = readMilestones(table, options);
  if (changes !== null) return { ...NOTHING, ...changes, refused: false };
  const settled = settleTable(table, options);
  if (settled.refused !== null)
    return {
      ...NOTHING,
      refused: true,
      diagnostics: [...settled.diagnostics, notAHistory(table.file, settled.refused)],
    };
  const read = readRows(table, settled, options.today);
  const empty = table.rows.length === 0 ? [tableEmpty(table.file)] : [];
  return {
    ...read,
    diagnostics: [
      ...settled.diagnostics,
      ...empty,
      ...read.diagnostics,
      ...unknownStatuses(table.file, read.statuses),
    ],
  };
}

/** Reads the rows of a table of which everything was settled: that table, or its continuation. */
export function readRows(given: Table, settled: SettledTable, today: IsoDay): TableReading {
  const { dropped, mapping, stages, log } = settled;
  const table = withoutColumns(given, dropped);
  const dates = readTableDates(table, settled.dates, today);
  const diagnostics = [...dates.diagnostics];
  const setting: RowSetting = {
    table,
    mapping,
    wordColumns: wordColumns(table, mapping),
    stageColumns: stages,
    log,
    dates,
    today,
    statuses: new Map(),
    known: new Map(),
  };
  const applications: ApplicationDraft[] = [];
  const notes: NoteDraft[] = [];
  for (const [at, { place, cells }] of table.rows.entries()) {
    const row = readRow(at, setting);
    if (row.application === null && row.notes.length === 0)
      diagnostics.push(rowWithoutApplication(place, cells.join(' ')));
    const draft = row.application === null ? null : applications.push(row.application) - 1;
    for (const note of row.notes) notes.push({ ...note, draft });
  }
  return {
    refused: false,
    applications,
    notes,
    milestones: [],
    // Where no column says how it stands, the log does.
    mapping: namedMapping(table, log === null ? mapping : { status: [log], ...mapping }),
    stages: Object.fromEntries(
      stages.map(({ at, stage, status }) => [
        table.columns[at] ?? '',
        status ?? stage ?? 'applied',
      ]),
    ),
    dates: dates.report,
    statuses: Object.fromEntries(setting.statuses),
    diagnostics,
  };
}

/** A message for each status that was not understood. */
export function unknownStatuses(file: string, statuses: FileReport['statuses']): Diagnostic[] {
  return Object.entries(statuses).flatMap(([raw, { status, count }]) =>
    status === null ? [statusUnknown(file, raw, count)] : [],
  );
}

const NOTHING = {
  applications: [],
  notes: [],
  milestones: [],
  mapping: {},
  stages: {},
  dates: {},
  statuses: {},
};

function namedMapping({ columns }: Table, mapping: Mapping): FileReport['mapping'] {
  const entries = Object.entries(mapping) as [Field, readonly number[]][];
  return Object.fromEntries(
    entries.map(([field, places]) => [
      field,
      places.map((at) => (columns[at] === '' ? `column ${at + 1}` : (columns[at] ?? ''))),
    ]),
  );
}
