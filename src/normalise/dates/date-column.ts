import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DateColumnReport, DateOrder } from '../../model/normalised.ts';
import type { Table } from '../../model/record.ts';
import {
  dateImpossible,
  dateMended,
  dateOrderMixed,
  dateOrderUnsure,
  dateSeveral,
  dateUnread,
  yearsAssumed,
} from './messages.ts';
import type { DecidedOrder, OrderEvidence } from './date-order.ts';
import { mendDate } from './mend-date.ts';
import { nearestYears } from './nearest-years.ts';
import { readDate, type DateReading } from './read-date.ts';

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
 * Reads all cells of a column as dates. A year that is left out is that of the neighbours; typing
 * errors are mended where that is likely. Each cell that is no date, or was not read as it stands,
 * has a diagnostic, and so has an order that had to be assumed.
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
  const taken = order ?? 'month-first';
  const readings = readCells(table, column, taken, today, which);
  const years = nearestYears(readings);
  const diagnostics = orderDiagnostics(table.file, name, { order, certain }, evidence);
  let unread = 0;
  let assumed = 0;
  const dates = table.rows.map(({ place, cells }, at) => {
    const reading = readings[at]!;
    const cell = cells[column] ?? '';
    const tell = (diagnostic: Diagnostic): void => {
      if (diagnostics.length < MOST_TOLD) diagnostics.push(diagnostic);
    };
    const { problem, several, yearAssumed } = reading;
    if (problem !== null) {
      const mended = mendDate(cell, taken, today, years.at(at) ?? Number(today.slice(0, 4)));
      if (mended === null) {
        unread += 1;
        tell((problem === 'unread' ? dateUnread : dateImpossible)(place, name, cell));
      } else tell(dateMended(place, name, cell, mended.iso));
      return mended;
    }
    if (yearAssumed) assumed += 1;
    const date = yearAssumed ? years.dateAt(at) : reading.date;
    if (several && date !== null) tell(dateSeveral(place, name, cell, date.iso));
    return date;
  });
  if (assumed > 0) diagnostics.push(yearsAssumed(table.file, name, assumed));
  return { dates, report: { order, certain, unread }, diagnostics };
}

function readCells(
  { rows }: Table,
  column: number,
  order: DateOrder,
  today: IsoDay,
  which: 'first' | 'last',
): DateReading[] {
  const known = new Map<string, DateReading>();
  return rows.map(({ cells }) => {
    const cell = cells[column] ?? '';
    const reading = known.get(cell) ?? readDate(cell, order, today, which);
    known.set(cell, reading);
    return reading;
  });
}

function orderDiagnostics(
  file: string,
  name: string,
  { order, certain }: DecidedOrder,
  { dayFirst, monthFirst, ambiguous }: OrderEvidence,
): Diagnostic[] {
  if (order === null) return [];
  if (dayFirst > 0 && monthFirst > 0) return [dateOrderMixed(file, name, order)];
  return certain ? [] : [dateOrderUnsure(file, name, order, ambiguous)];
}
