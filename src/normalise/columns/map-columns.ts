import { FIELDS, type Field } from '../../model/normalised.ts';
import type { Table } from '../../model/record.ts';
import { fold } from '../fold.ts';
import { bestAssignment } from './best-assignment.ts';
import { cellShares, type CellShares } from './cell-shares.ts';
import { columnScore } from './column-score.ts';
import { headerScores, NAMED, type HeaderScores } from './header-score.ts';

/** The columns of a table by field, as places from 0; a field of words may have several. */
export type Mapping = Readonly<Partial<Record<Field, readonly number[]>>>;

/** One column with what its header and cells tell. */
export interface JudgedColumn {
  readonly name: string;
  readonly header: HeaderScores;
  readonly cells: CellShares;
}

const WORDS: readonly Field[] = ['notes', 'feedback', 'ownGuess', 'reason'];
const SINGLE: readonly Field[] = FIELDS.filter((field) => !WORDS.includes(field));

/** Rows looked at to tell the columns: enough to tell, and few enough for a large table. */
const ROWS_TRIED = 200;

/**
 * What header and cells tell of each column of a table.
 *
 * @example
 * ```ts
 * judgeColumns({ file: 'a.csv', columns: ['Company'], rows: [] })[0].header.company; // 1
 * ```
 */
export function judgeColumns({ columns, rows }: Table): JudgedColumn[] {
  const step = Math.max(1, Math.floor(rows.length / ROWS_TRIED));
  const tried = rows.filter((_, at) => at % step === 0);
  return columns.map((name, at) => ({
    name,
    header: headerScores(name),
    cells: cellShares(tried.map(({ cells }) => cells[at] ?? '')),
  }));
}

/**
 * Finds the column of each field: what the user said first, then the assignment that fits best as
 * a whole. Columns of words that are left over are all kept: notes have no one place.
 *
 * @param stated - columns that the user named, by field, as header names or numbers from 1
 *
 * @example
 * ```ts
 * const table = { file: 'a.csv', columns: ['Firma', 'Notizen', 'Kommentar'], rows: [] };
 * mapColumns(judgeColumns(table), {}); // { company: [0], notes: [1, 2] }
 * ```
 */
export function mapColumns(
  columns: readonly JudgedColumn[],
  stated: Readonly<Record<string, readonly string[]>>,
): Mapping {
  const mapping: Partial<Record<Field, number[]>> = {};
  const taken = new Set<number>();
  for (const [field, names] of Object.entries(stated)) {
    const places = names.flatMap((name) => placeOf(name, columns) ?? []);
    if (places.length > 0) mapping[field as Field] = places;
    for (const place of places) taken.add(place);
  }
  const open = SINGLE.filter((field) => mapping[field] === undefined);
  const gains = open.map((field) =>
    columns.map((column, at) => (taken.has(at) ? 0 : gain(field, column))),
  );
  for (const [at, column] of bestAssignment(gains).entries()) {
    const field = open[at];
    if (column === null || field === undefined) continue;
    mapping[field] = [column];
    taken.add(column);
  }
  dropGuess(columns, mapping, stated);
  statusForStage(columns, mapping, stated);
  dateOfNotes(columns, mapping);
  addWords(columns, taken, mapping, stated);
  return mapping;
}

/** What shows, beside a column that looks like companies, that it is. */
const BESIDE: readonly Field[] = ['status', 'applied', 'role', 'url'];

/**
 * A column under a name of its own is taken for the companies by its looks only where a status and
 * a date of applying stand beside it, and one without a name where two signs of a tracker do.
 */
function dropGuess(
  columns: readonly JudgedColumn[],
  mapping: Partial<Record<Field, number[]>>,
  stated: Readonly<Record<string, readonly string[]>>,
): void {
  const column = columns[mapping.company?.[0] ?? -1];
  if (column === undefined || stated['company'] !== undefined) return;
  if (column.header.company >= NAMED) return;
  const tracked = mapping.status !== undefined && mapping.applied !== undefined;
  const signs = BESIDE.filter((field) => mapping[field] !== undefined).length;
  if (column.name === '' ? signs < 2 : !tracked) delete mapping.company;
}

/** Where no application is named, a bare "Date" is the day of each note. */
function dateOfNotes(
  columns: readonly JudgedColumn[],
  mapping: Partial<Record<Field, number[]>>,
): void {
  const { applied, company, role, statusOn } = mapping;
  const isBare = (columns[applied?.[0] ?? -1]?.header.applied ?? 1) < 0.8;
  if (applied === undefined || (company ?? role ?? statusOn) !== undefined || !isBare) return;
  mapping.statusOn = applied;
  delete mapping.applied;
}

/** A column called "Stage" is the status where no other is, and its cells tell of ends too. */
function statusForStage(
  columns: readonly JudgedColumn[],
  mapping: Partial<Record<Field, number[]>>,
  stated: Readonly<Record<string, readonly string[]>>,
): void {
  const [stage] = mapping.stage ?? [];
  if (stage === undefined || mapping.status !== undefined || stated['stage'] !== undefined) return;
  if ((columns[stage]?.cells.endings ?? 0) === 0) return;
  mapping.status = [stage];
  delete mapping.stage;
}

/** What a field gains by a column over what the column would be worth as words. */
function gain(field: Field, { header, cells }: JudgedColumn): number {
  const words = Math.max(...WORDS.map((other) => columnScore(other, header, cells)));
  const own = columnScore(field, header, cells);
  return own <= 0 ? 0 : own - Math.max(0, words) * 0.95;
}

function addWords(
  columns: readonly JudgedColumn[],
  taken: ReadonlySet<number>,
  mapping: Partial<Record<Field, number[]>>,
  stated: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [at, { header, cells }] of columns.entries()) {
    if (taken.has(at)) continue;
    let best: Field | null = null;
    let highest = 0;
    for (const field of WORDS) {
      const score = stated[field] === undefined ? columnScore(field, header, cells) : 0;
      if (score > highest) [best, highest] = [field, score];
    }
    if (best !== null) (mapping[best] ??= []).push(at);
  }
}

/**
 * The place of a column that the user named, by header or by number from 1; `null` where there is none.
 *
 * @example
 * ```ts
 * placeOf('2', [{ name: 'a' }, { name: 'b' }]); // 1
 * ```
 */
export function placeOf(
  name: string,
  columns: readonly Pick<JudgedColumn, 'name'>[],
): number | null {
  const exact = columns.findIndex((column) => column.name === name);
  if (exact !== -1) return exact;
  const like = columns.findIndex(
    (column) => column.name !== '' && fold(column.name) === fold(name),
  );
  if (like !== -1) return like;
  const number = /^\d+$/.test(name) ? Number(name) : 0;
  return number >= 1 && number <= columns.length ? number - 1 : null;
}
