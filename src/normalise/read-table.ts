import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateColumnReport, Field, FileReport, NormaliseOptions } from '../model/normalised.ts';
import type { Table } from '../model/record.ts';
import { judgeColumns, mapColumns, type Mapping } from './columns/map-columns.ts';
import { withoutLog } from './columns/log-column.ts';
import { stageColumns } from './columns/stage-columns.ts';
import { protectedColumns, withoutColumns } from './columns/protected-columns.ts';
import { refuseTable } from './columns/refuse-table.ts';
import { readTableDates } from './dates/table-dates.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import {
  answersDropped,
  notAHistory,
  rowWithoutApplication,
  statusUnknown,
  tableEmpty,
} from './messages.ts';
import { readRow } from './read-row.ts';
import type { RowSetting } from './row-setting.ts';

/** What was made of a table. */
export interface TableReading {
  readonly refused: boolean;
  readonly applications: readonly ApplicationDraft[];
  readonly notes: readonly NoteDraft[];
  readonly mapping: FileReport['mapping'];
  readonly dates: Readonly<Record<string, DateColumnReport>>;
  readonly stages: FileReport['stages'];
  readonly statuses: FileReport['statuses'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes applications and notes of a table, or says why it is no history. */
export function readTable(given: Table, options: NormaliseOptions): TableReading {
  const dropped = protectedColumns(given);
  const table = withoutColumns(given, dropped);
  const diagnostics: Diagnostic[] = dropped.map((at) =>
    answersDropped(given.file, given.columns[at] ?? ''),
  );
  const judged = judgeColumns(table);
  const { mapping, log } = withoutLog(
    table,
    judged,
    mapColumns(judged, options.map ?? {}),
    options.today,
  );
  const stages = stageColumns(judged, mapping).filter(({ at }) => at !== log);
  const why = refuseTable(table, judged, mapping, stages);
  if (why !== null)
    return {
      ...NOTHING,
      refused: true,
      diagnostics: [...diagnostics, notAHistory(given.file, why)],
    };
  if (table.rows.length === 0) diagnostics.push(tableEmpty(given.file));
  const dates = readTableDates(table, judged, mapping, options);
  diagnostics.push(...dates.diagnostics);
  const setting: RowSetting = {
    table,
    mapping,
    stageColumns: stages,
    log,
    dates,
    today: options.today,
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
  const statuses = Object.fromEntries(setting.statuses);
  for (const [raw, { status, count }] of setting.statuses)
    if (status === null) diagnostics.push(statusUnknown(given.file, raw, count));
  return {
    refused: false,
    applications,
    notes,
    // Where no column says how it stands, the log does.
    mapping: namedMapping(table, log === null ? mapping : { status: [log], ...mapping }),
    stages: Object.fromEntries(
      stages.map(({ at, stage, status }) => [
        table.columns[at] ?? '',
        status ?? stage ?? 'applied',
      ]),
    ),
    dates: dates.report,
    statuses,
    diagnostics,
  };
}

const NOTHING = { applications: [], notes: [], mapping: {}, stages: {}, dates: {}, statuses: {} };

function namedMapping({ columns }: Table, mapping: Mapping): FileReport['mapping'] {
  const entries = Object.entries(mapping) as [Field, readonly number[]][];
  return Object.fromEntries(
    entries.map(([field, places]) => [
      field,
      places.map((at) => (columns[at] === '' ? `column ${at + 1}` : (columns[at] ?? ''))),
    ]),
  );
}
