import type { Diagnostic } from '../model/diagnostic.ts';
import type { NormaliseOptions } from '../model/normalised.ts';
import type { Table } from '../model/record.ts';
import { withoutLog } from './columns/log-column.ts';
import { judgeColumns, mapColumns, type Mapping } from './columns/map-columns.ts';
import { protectedColumns, withoutColumns } from './columns/protected-columns.ts';
import { refuseTable } from './columns/refuse-table.ts';
import { stageColumns, type StageColumn } from './columns/stage-columns.ts';
import { settleDates, type SettledDates } from './dates/table-dates.ts';
import { answersDropped } from './messages.ts';

/** What is decided of a table before its rows are read one by one. */
export interface SettledTable {
  /** Places of columns that are never read; all other places count without them. */
  readonly dropped: readonly number[];
  readonly mapping: Mapping;
  /** The column of the log of each application's statuses; `null` where there is none. */
  readonly log: number | null;
  readonly stages: readonly StageColumn[];
  readonly dates: SettledDates;
  /** Why the table is no history; `null` where it is one. */
  readonly refused: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides which column of a table is what, how its dates are read, and whether it is a history. */
export function settleTable(given: Table, options: NormaliseOptions): SettledTable {
  const dropped = protectedColumns(given);
  const table = withoutColumns(given, dropped);
  const judged = judgeColumns(table);
  const stated = mapColumns(judged, options.map ?? {});
  const { mapping, log } = withoutLog(table, judged, stated, options.today);
  const stages = stageColumns(judged, mapping).filter(({ at }) => at !== log);
  return {
    dropped,
    mapping,
    log,
    stages,
    dates: settleDates(table, judged, mapping, options),
    refused: refuseTable(table, judged, mapping, stages),
    diagnostics: dropped.map((at) => answersDropped(given.file, given.columns[at] ?? '')),
  };
}
