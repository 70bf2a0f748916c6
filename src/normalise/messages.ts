import { diagnose, quoteBriefly, type Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/record.ts';
import { FIELDS, type DateOrder } from '../model/normalised.ts';

/** A table or note has nothing of a job search in it. */
export function notAHistory(file: string, why: string): Diagnostic {
  return diagnose({
    code: 'not-a-history',
    severity: 'warning',
    file,
    actual: why,
    expected: 'applications or notes of one job search',
    note: `Nothing was taken from ${file}: it must hold applications or notes of a job search, and it holds ${why}.`,
  });
}

/** A table has its header and nothing below it. */
export function tableEmpty(file: string): Diagnostic {
  return diagnose({
    code: 'table-empty',
    severity: 'warning',
    file,
    note: `Nothing was taken from ${file}: a table must have rows below its header, and this one has none.`,
  });
}

/** Columns with answers on protected traits were dropped. No cell of theirs is repeated. */
export function answersDropped(file: string, column: string): Diagnostic {
  return diagnose({
    code: 'answers-dropped',
    severity: 'info',
    file,
    column,
    note: `The column ${named(column)} of ${file} was not read: answers about a person are never taken, and this is where such answers stand.`,
  });
}

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

/** A status was not understood. */
export function statusUnknown(file: string, value: string, count: number): Diagnostic {
  return diagnose({
    code: 'status-unknown',
    severity: 'warning',
    file,
    actual: value,
    expected: 'a status such as Applied, Interview, Rejected',
    note: `The status "${quoteBriefly(value)}" in ${file} was taken as applied: it must say how an application stands, and this was not understood (rows: ${count}).`,
  });
}

/** `--map` names a field that does not exist. */
export function fieldUnknown(field: string): Diagnostic {
  return diagnose({
    code: 'map-field-unknown',
    severity: 'warning',
    actual: field,
    expected: FIELDS.join(', '),
    note: `A part of --map was left out: a field must be one of ${FIELDS.join(', ')}, and "${quoteBriefly(field)}" is none.`,
  });
}

/** `--map` names a column that no table has. */
export function columnMissing(field: string, column: string): Diagnostic {
  return diagnose({
    code: 'map-column-missing',
    severity: 'warning',
    column,
    actual: column,
    expected: 'a column of one of the files',
    note: `A part of --map was left out: the column for ${field} must stand in one of the files, and "${quoteBriefly(column)}" does not.`,
  });
}

/** A row of a tracker names neither company nor role and says nothing. */
export function rowWithoutApplication(place: Place, value: string): Diagnostic {
  return diagnose({
    code: 'row-without-application',
    severity: 'info',
    ...place,
    actual: value,
    expected: 'a company or a role, or a note',
    note: `Nothing was taken from ${at(place)}: it must name a company or a role or hold a note, and it holds "${quoteBriefly(value)}".`,
  });
}

/** Two entries are one application. */
export function applicationsMerged(place: Place, other: Place): Diagnostic {
  return diagnose({
    code: 'applications-merged',
    severity: 'info',
    ...place,
    actual: at(other),
    note: `The entry in ${at(place)} was joined with ${at(other)}: an application counts once, and both name the same company, role and day.`,
  });
}

/** Pieces of a text that are no notes. */
export function passagesSkipped(file: string, headings: string): Diagnostic {
  return diagnose({
    code: 'passages-skipped',
    severity: 'info',
    file,
    actual: headings,
    note: `Parts of ${file} were not taken as notes: a note tells how an application went, and these stand under other headings ("${quoteBriefly(headings)}").`,
  });
}

function at({ file, row }: Place): string {
  return row === null ? file : `row ${row} of ${file}`;
}

function named(column: string): string {
  return column === '' ? 'without a name' : `"${quoteBriefly(column)}"`;
}
