import { diagnose, quoteBriefly, type Diagnostic } from '../../model/diagnostic.ts';
import type { DateOrder } from '../../model/normalised.ts';
import type { Place } from '../../model/record.ts';
import { at, named } from '../place-words.ts';

/** A cell should hold a date. */
export function dateUnread(place: Place, column: string, value: string): Diagnostic {
  return diagnose({
    code: 'date-unread',
    severity: 'warning',
    ...place,
    column,
    actual: value,
    expected: 'a date',
    note: `A date in ${at(place)} was left empty: the column ${named(column)} holds dates, and "${quoteBriefly(value)}" is none.`,
  });
}

/** A date names a day that does not exist, or a year out of reach. */
export function dateImpossible(place: Place, column: string, value: string): Diagnostic {
  return diagnose({
    code: 'date-impossible',
    severity: 'warning',
    ...place,
    column,
    actual: value,
    expected: 'a day that exists, not before 1990 and not years ahead',
    note: `A date in ${at(place)} was left empty: it must be a day that exists and lies within reach, and "${quoteBriefly(value)}" is not.`,
  });
}

/** A date with a typing error was read as what it most likely means. */
export function dateMended(place: Place, column: string, value: string, taken: string): Diagnostic {
  return diagnose({
    code: 'date-mended',
    severity: 'warning',
    ...place,
    column,
    actual: value,
    expected: 'a date without typing errors',
    note: `The date in ${at(place)} was read as ${taken}: a cell of ${named(column)} should hold a day that exists, and "${quoteBriefly(value)}" looks like a slip.`,
  });
}

/** Dates without a year got that of their neighbours, or the last one possible. */
export function yearsAssumed(file: string, column: string, cells: number): Diagnostic {
  return diagnose({
    code: 'date-year-assumed',
    severity: 'info',
    file,
    column,
    actual: `${cells} cells`,
    expected: 'a year in each date',
    note: `Dates of the column ${named(column)} in ${file} were given a year: each should say its own, and some do not (cells: ${cells}). The year of the nearest row that has one was taken, or else the last one possible.`,
  });
}

/** A cell holds several dates and one was taken. */
export function dateSeveral(
  place: Place,
  column: string,
  value: string,
  taken: string,
): Diagnostic {
  return diagnose({
    code: 'date-several',
    severity: 'info',
    ...place,
    column,
    actual: value,
    expected: 'one date',
    note: `The date in ${at(place)} was read as ${taken}: a cell of ${named(column)} should hold one date, and "${quoteBriefly(value)}" holds several.`,
  });
}

/** Nothing in a column settles whether the day or the month stands first. */
export function dateOrderUnsure(
  file: string,
  column: string,
  order: DateOrder,
  cells: number,
): Diagnostic {
  return diagnose({
    code: 'date-order-unsure',
    severity: 'warning',
    file,
    column,
    actual: order,
    expected: 'a date whose day is above 12',
    note: `Dates of the column ${named(column)} in ${file} were read ${order === 'day-first' ? 'with the day first' : 'with the month first'}: at least one must have a day above 12 to be sure, and ${cells} could be read either way (--date-order decides).`,
  });
}

/** Some dates of a column can only be read with the day first, others only with the month first. */
export function dateOrderMixed(file: string, column: string, order: DateOrder): Diagnostic {
  return diagnose({
    code: 'date-order-mixed',
    severity: 'warning',
    file,
    column,
    actual: order,
    expected: 'one order in all cells',
    note: `Dates of the column ${named(column)} in ${file} were read ${order} where they can be: a column must keep one order, and this one has both.`,
  });
}
