import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DateColumnReport } from '../../model/normalised.ts';
import type { Place, Table } from '../../model/record.ts';
import {
  dateImpossible,
  dateOrderMixed,
  dateOrderUnsure,
  dateSeveral,
  dateUnread,
} from '../messages.ts';
import type { DecidedOrder, OrderEvidence } from './date-order.ts';
import { readDate } from './read-date.ts';

/** A column of dates, read. */
export interface DateColumn {
  /** One for each row of the table. */
  readonly dates: readonly (PartialDate | null)[];
  readonly report: DateColumnReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many cells of one column are told of one by one; more are told of by their count. */
const MOST_TOLD = 50;

/**
 * Reads all cells of a column as dates. Each cell that is no date, or an impossible one, has a
 * diagnostic, and so has an order that had to be assumed.
 *
 * @param which - the first or the last of several dates in a cell
 */
export function readDateColumn(
  table: Table,
  column: number,
  { order, certain }: DecidedOrder,
  evidence: OrderEvidence,
  today: IsoDay,
  which: 'first' | 'last',
): DateColumn {
  const name = table.columns[column] ?? '';
  const diagnostics: Diagnostic[] = [];
  const taken = order ?? 'month-first';
  if (order !== null && evidence.dayFirst > 0 && evidence.monthFirst > 0)
    diagnostics.push(dateOrderMixed(table.file, name, order));
  else if (order !== null && !certain)
    diagnostics.push(dateOrderUnsure(table.file, name, order, evidence.ambiguous));
  let unread = 0;
  const known = new Map<string, ReturnType<typeof readDate>>();
  const dates = table.rows.map(({ place, cells }) => {
    const cell = cells[column] ?? '';
    const reading = known.get(cell) ?? readDate(cell, taken, today, which);
    known.set(cell, reading);
    if (reading.problem !== null) unread += 1;
    if (diagnostics.length < MOST_TOLD) diagnostics.push(...told(reading, place, name, cell));
    return reading.date;
  });
  return { dates, report: { order, certain, unread }, diagnostics };
}

function told(
  { date, problem, several }: ReturnType<typeof readDate>,
  place: Place,
  column: string,
  cell: string,
): Diagnostic[] {
  if (problem === 'unread') return [dateUnread(place, column, cell)];
  if (problem === 'impossible') return [dateImpossible(place, column, cell)];
  return several && date !== null ? [dateSeveral(place, column, cell, date.iso)] : [];
}
