import type { IsoDay } from '../../model/calendar-date.ts';
import { addDays, isoDayNumber } from '../../model/calendar-date.ts';
import type { DateOrder } from '../../model/normalised.ts';
import { findDates } from './find-dates.ts';

/** What the cells of a column tell of the order of their dates. */
export interface OrderEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Cells that are another day in the other order. */
  readonly ambiguous: number;
  /** Weak signs for the day first, less those for the month first. */
  readonly leaning: number;
  /** Days from row to row added up, in each order: people write down one application after another. */
  readonly wander: Readonly<Record<DateOrder, number>>;
}

/** A column that says nothing. */
export const NO_EVIDENCE: OrderEvidence = {
  dayFirst: 0,
  monthFirst: 0,
  ambiguous: 0,
  leaning: 0,
  wander: { 'day-first': 0, 'month-first': 0 },
};

/** So many dates, and so much less wandering, settle an order. */
const SETTLING_DATES = 6;
const SETTLING_RATIO = 3;

const NUMERIC = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})(?:\2\d{2,4})?(?![\d/-])/;

/**
 * Counts what tells the order: a number above 12 cannot be a month, nobody applies in the far
 * future, and points between numbers go with the day first.
 *
 * @example
 * ```ts
 * orderEvidence(['25/3/2026', '3/4/2026'], '2026-05-01').dayFirst; // 1
 * orderEvidence(['25/3/2026', '3/4/2026'], '2026-05-01').ambiguous; // 1
 * ```
 */
export function orderEvidence(cells: readonly string[], today: IsoDay): OrderEvidence {
  const evidence = { dayFirst: 0, monthFirst: 0, ambiguous: 0, leaning: 0 };
  const days: Record<DateOrder, number[]> = { 'day-first': [], 'month-first': [] };
  const latest = addDays(today, 31);
  for (const cell of new Set(cells)) {
    const [, first, , second] = NUMERIC.exec(cell.slice(0, 60)) ?? [];
    // Who writes 14.1.2026 elsewhere in the column does not put the month first.
    if (/^\d{1,2}\.\d{1,2}\.\d{2,4}\b/.test(cell)) evidence.leaning += 1;
    if (first === undefined || second === undefined || first === second) continue;
    if (Number(first) > 12 && Number(second) <= 12) evidence.dayFirst += 1;
    else if (Number(second) > 12 && Number(first) <= 12) evidence.monthFirst += 1;
    else {
      evidence.ambiguous += 1;
      const [day, month] = [isoIn(cell, 'day-first', today), isoIn(cell, 'month-first', today)];
      if (day <= latest && month > latest) evidence.leaning += 1;
      if (month <= latest && day > latest) evidence.leaning -= 1;
      if (day.length === 10) days['day-first'].push(isoDayNumber(day));
      if (month.length === 10) days['month-first'].push(isoDayNumber(month));
    }
  }
  const wander = {
    'day-first': wandering(days['day-first']),
    'month-first': wandering(days['month-first']),
  };
  return { ...evidence, wander };
}

function wandering(days: readonly number[]): number {
  return days.reduce((sum, day, at) => sum + Math.abs(day - (days[at - 1] ?? day)), 0);
}

function isoIn(cell: string, order: DateOrder, today: IsoDay): string {
  return findDates(cell, order, today)[0]?.date?.iso ?? '';
}

/** An order, and whether the cells settled it. */
export interface DecidedOrder {
  /** `null` where no date depends on it. */
  readonly order: DateOrder | null;
  readonly certain: boolean;
}

/**
 * Decides the order of a column from its own evidence, then from that of its neighbours, then from
 * how steadily its dates follow each other, then from what the user said, then from weak signs;
 * without any it is that of `fallback`, or the month comes first, as in the exports of the large
 * products.
 *
 * @example
 * ```ts
 * decideOrder({ ...NO_EVIDENCE, dayFirst: 2, ambiguous: 3 }, []); // { order: 'day-first', certain: true }
 * ```
 */
export function decideOrder(
  own: OrderEvidence,
  neighbours: readonly OrderEvidence[],
  stated?: DateOrder,
  fallback: DateOrder = 'month-first',
): DecidedOrder {
  if (own.dayFirst + own.monthFirst + own.ambiguous === 0) return { order: null, certain: true };
  const ownOrder = majority([own]);
  if (ownOrder !== null)
    return { order: ownOrder, certain: own.dayFirst === 0 || own.monthFirst === 0 };
  const nearby = majority(neighbours);
  if (nearby !== null) return { order: nearby, certain: true };
  const steady = steadier(own);
  if (steady !== null) return { order: steady, certain: true };
  if (stated !== undefined) return { order: stated, certain: false };
  const leaning = [own, ...neighbours].reduce((sum, column) => sum + column.leaning, 0);
  if (leaning !== 0) return { order: leaning > 0 ? 'day-first' : 'month-first', certain: true };
  return { order: fallback, certain: false };
}

/** The order in which the dates of the rows follow each other far better; `null` where neither does. */
function steadier({ ambiguous, wander }: OrderEvidence): DateOrder | null {
  const [day, month] = [wander['day-first'], wander['month-first']];
  if (ambiguous < SETTLING_DATES || Math.max(day, month) < SETTLING_RATIO * Math.min(day, month))
    return null;
  return day < month ? 'day-first' : 'month-first';
}

function majority(evidence: readonly OrderEvidence[]): DateOrder | null {
  let lead = 0;
  for (const { dayFirst, monthFirst } of evidence) lead += dayFirst - monthFirst;
  if (lead === 0) return null;
  return lead > 0 ? 'day-first' : 'month-first';
}
