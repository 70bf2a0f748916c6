import { fold } from '../fold.ts';
import { hasJobWords } from '../notes/job-words.ts';
import type { Field } from '../../model/normalised.ts';
import type { Table } from '../../model/record.ts';
import { NAMED } from './header-score.ts';
import type { JudgedColumn, Mapping } from './map-columns.ts';
import type { StageColumn } from './stage-columns.ts';

const WORDS = ['notes', 'feedback', 'ownGuess', 'reason'] as const;

/** A header at least this good names its field without a doubt. */
const SURE = 0.8;

/**
 * What a table holds where it is no history of one person's applications; `null` where it is one.
 * A company or a role is not enough: something has to have become of it.
 *
 * @example
 * ```ts
 * const table = { file: 'a.csv', columns: ['Item', 'Price'], rows: [] };
 * refuseTable(table, [], {}); // 'none of the columns of a job search (Item, Price)'
 * ```
 */
export function refuseTable(
  table: Table,
  judged: readonly JudgedColumn[],
  mapping: Mapping,
  stages: readonly StageColumn[] = [],
): string | null {
  const names = table.columns.map(fold);
  const sure = (field: keyof Mapping): boolean =>
    mapping[field]?.some((at) => (judged[at]?.header[field] ?? 0) >= SURE) ?? false;
  const named = (field: keyof Mapping): boolean => isNamed(judged, mapping, field);
  const statuses = statusShare(judged, mapping);
  const stands = sure('applied') || statuses >= 0.2;
  const special = specialKind(names, sure, stands, named);
  if (special !== null) return special;
  const told = sure('reason') || sure('feedback') || sure('ownGuess');
  const words = WORDS.some((field) => named(field)) && speaksOfJobs(table, mapping);
  const kept = stands || told || words || named('status') || named('stage') || named('applied');
  if (sure('company') && (sure('role') || kept)) return null;
  const about = named('company') || named('role');
  if ((told || statuses >= 0.3) && about) return null;
  // In a language that is not known, statuses and dates beside short names still say what it is.
  if (mapping.company !== undefined && statuses >= 0.6 && mapping.applied !== undefined)
    return null;
  // Without any header the looks of three columns together say it.
  const { company, role, applied, url, status } = mapping;
  const seen = [company, role, applied, url, status].filter((places) => places !== undefined);
  if (names.every((name) => name === '') && (company ?? role) !== undefined && seen.length >= 3)
    return null;
  if (sure('role') && sure('applied')) return null;
  if (sure('feedback') || words) return null;
  if (stages.length >= 3 && stages.some(({ status }) => status !== null)) return null;
  const columns = table.columns.filter((name) => name !== '').slice(0, 6);
  return columns.length === 0
    ? 'columns without names in which nothing of a job search was found'
    : `none of the columns of a job search (${columns.join(', ')})`;
}

/** Columns of lists of people, of which a tracker has one or none. */
const PERSON =
  /^(?:(?:candidate|applicant|contact|employee)(?: (?:full )?name| id)?|first name|last name|surname|connected on)$/;
/** Columns that adverts have, as programs collect them. */
const ADVERT =
  /^(?:(?:date )?posted(?: (?:date|at|on))?|date posted|(?:job |html )?description|jd|is remote|scraped(?: at| on)?|search (?:term|query)|benefits|company (?:logo|url|rating|description|size|industry)|job function|min amount|max amount|salary source|required skills|qualifications|requirements|responsibilities|applicants count|number of applicants|jobid)$/;

function specialKind(
  names: readonly string[],
  sure: (field: keyof Mapping) => boolean,
  stands: boolean,
  named: (field: keyof Mapping) => boolean,
): string | null {
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.includes(name));
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  if (has('source', 'target') && !named('applied'))
    return 'transitions between stages, not applications';
  if (has('saved date') && !named('status') && !named('applied'))
    return 'jobs that were saved, not applied to';
  if (has('started on', 'finished on')) return 'jobs that were held, not applied to';
  const people = count(PERSON);
  if (people >= 1 && !sure('company')) return 'people who applied, as a recruiter lists them';
  const contacts = people >= 2 || PERSON.test(names[0] ?? '') || has('connected on');
  const reached = /^contact(?: id| name)?$/.test(names[0] ?? '') && !sure('applied');
  if ((contacts && !stands) || reached) return 'people and how to reach them';
  const kept = stands || named('status') || named('stage') || named('applied') || named('notes');
  return count(ADVERT) >= 2 && !kept ? 'adverts that were collected, not applications' : null;
}

/** Whether a header, or the lack of any, makes a column one of the field's. */
function isNamed(judged: readonly JudgedColumn[], mapping: Mapping, field: Field): boolean {
  const places = mapping[field] ?? [];
  return places.some((at) => judged[at]?.name === '' || (judged[at]?.header[field] ?? 0) >= NAMED);
}

function statusShare(judged: readonly JudgedColumn[], { status, stage }: Mapping): number {
  const places = [...(status ?? []), ...(stage ?? [])];
  return Math.max(0, ...places.map((at) => judged[at]?.cells.statuses ?? 0));
}

function speaksOfJobs(table: Table, mapping: Mapping): boolean {
  const places = WORDS.flatMap((field) => mapping[field] ?? []);
  const cells = table.rows
    .slice(0, 300)
    .flatMap(({ cells: row }) => places.map((at) => row[at] ?? ''))
    .filter((cell) => cell !== '');
  return cells.filter(hasJobWords).length >= Math.max(1, cells.length * 0.05);
}
