import type { IsoDay } from '../model/calendar-date.ts';
import type { StatusReading } from '../model/normalised.ts';
import type { Table } from '../model/record.ts';
import type { Mapping } from './columns/map-columns.ts';
import type { StageColumn } from './columns/stage-columns.ts';
import type { TableDates } from './dates/table-dates.ts';
import type { WordColumn } from './notes/word-columns.ts';

/** What the rows of a table are read with. */
export interface RowSetting {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly wordColumns: readonly WordColumn[];
  readonly stageColumns: readonly StageColumn[];
  /** Column of the log of each application's statuses; `null` where there is none. */
  readonly log: number | null;
  readonly dates: TableDates;
  readonly today: IsoDay;
  /** Readings of statuses with their stage and reason, so that the same words are read once. */
  readonly known: Map<string, StatusReading>;
  /** Statuses met so far; the reading of rows counts them here. */
  readonly statuses: Map<string, StatusReading & { count: number }>;
}
