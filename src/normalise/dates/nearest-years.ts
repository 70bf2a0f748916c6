import { isoDayNumber, type PartialDate } from '../../model/calendar-date.ts';
import type { DateReading } from './read-date.ts';

/** The years of a column, for the cells that do not say theirs. */
export interface NearestYears {
  /** The year of the nearest row that says one; `null` where no row does. */
  readonly at: (row: number) => number | null;
  /** The date of a row in the year that brings it nearest to that row. */
  readonly dateAt: (row: number) => PartialDate | null;
}

/**
 * Finds for each row of a column the nearest row whose date says its year: "8-Jul" between dates of
 * 2019 is of 2019.
 */
export function nearestYears(readings: readonly DateReading[]): NearestYears {
  const known = readings.map(({ date, problem, yearAssumed }) =>
    date !== null && problem === null && !yearAssumed ? date : null,
  );
  const above = carried(known);
  const below = carried([...known].reverse()).reverse();
  const near = (row: number): PartialDate | null => {
    const [up, down] = [above[row], below[row]];
    if (up == null || down == null) return (up ?? down)?.date ?? null;
    return row - up.row <= known.length - 1 - row - down.row ? up.date : down.date;
  };
  return {
    at: (row) => yearOf(near(row)),
    dateAt: (row) => {
      const date = readings[row]?.date ?? null;
      const beside = near(row);
      return date === null || beside === null ? date : inNearestYear(date, beside);
    },
  };
}

/** For each place the last date at or before it. */
function carried(
  dates: readonly (PartialDate | null)[],
): ({ date: PartialDate; row: number } | null)[] {
  let last: { date: PartialDate; row: number } | null = null;
  return dates.map((date, row) => {
    if (date !== null) last = { date, row };
    return last;
  });
}

function yearOf(date: PartialDate | null): number | null {
  return date === null ? null : Number(date.iso.slice(0, 4));
}

function inNearestYear(date: PartialDate, beside: PartialDate): PartialDate {
  const middle = dayIn(beside.iso);
  const year = Number(beside.iso.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => `${candidate}${date.iso.slice(4)}`)
    .filter((iso) => !Number.isNaN(dayIn(iso)));
  const [best] = candidates.sort(
    (a, b) => Math.abs(dayIn(a) - middle) - Math.abs(dayIn(b) - middle),
  );
  return best === undefined ? date : { ...date, iso: best };
}

/** A day for a date of any precision: the middle of its month or year. */
function dayIn(iso: string): number {
  return isoDayNumber(iso.length === 4 ? `${iso}-07-01` : iso.length === 7 ? `${iso}-15` : iso);
}
