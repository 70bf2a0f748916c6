import type { IsoDay } from '../../model/calendar-date.ts';
import type { Field } from '../../model/normalised.ts';
import type { Table } from '../../model/record.ts';
import { isNull } from '../fold.ts';
import { readStatusLog } from '../statuses/status-log.ts';
import type { JudgedColumn, Mapping } from './map-columns.ts';

/** Rows looked at to tell whether a column is a log. */
const ROWS_TRIED = 60;

/** Under a name this good for notes, what is written is notes. */
const NAMED_NOTES = 0.85;

/** Fields that a log can have been taken for. */
const WORDY: readonly Field[] = ['notes', 'feedback', 'stage', 'status'];

/**
 * The column in which each row lists its statuses with their days, taken out of the fields that it
 * looked like; `null` where no column is such a log.
 */
export function withoutLog(
  table: Table,
  judged: readonly JudgedColumn[],
  mapping: Mapping,
  today: IsoDay,
): { readonly mapping: Mapping; readonly log: number | null } {
  const log = table.columns.findIndex((_, at) => isLog(table, at, today));
  if (log === -1) return { mapping, log: null };
  // What stands under "Notes" is somebody's words all the same.
  if ((judged[log]?.header.notes ?? 0) >= NAMED_NOTES) return { mapping, log };
  const entries = Object.entries(mapping) as [Field, readonly number[]][];
  const kept = entries
    .map(([field, places]): [Field, readonly number[]] => [
      field,
      WORDY.includes(field) ? places.filter((at) => at !== log) : places,
    ])
    .filter(([, places]) => places.length > 0);
  return { mapping: Object.fromEntries(kept), log };
}

/** A log lists more than one status in at least one row, and hardly a cell of it is anything else. */
function isLog({ rows }: Table, at: number, today: IsoDay): boolean {
  const filled = rows
    .slice(0, ROWS_TRIED)
    .map(({ cells }) => cells[at] ?? '')
    .filter((cell) => !isNull(cell));
  if (!filled.some((cell) => /\d/.test(cell) && /[\n;|→{]|->/.test(cell))) return false;
  const logs = filled.map((cell) => readStatusLog(cell, 'day-first', today).length);
  return (
    logs.some((length) => length >= 2) &&
    logs.filter((length) => length > 0).length >= filled.length * 0.8
  );
}
