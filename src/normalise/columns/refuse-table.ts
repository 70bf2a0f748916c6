import { fold } from '../fold.ts';
import { hasJobWords } from '../notes/job-words.ts';
import type { Field } from '../../model/normalised.ts';
import type { Table } from '../../model/record.ts';
import { NAMED } from './column-score.ts';
import type { JudgedColumn, Mapping } from './map-columns.ts';

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
): string | null {
  const names = table.columns.map(fold);
  const sure = (field: keyof Mapping): boolean =>
    mapping[field]?.some((at) => (judged[at]?.header[field] ?? 0) >= SURE) ?? false;
  const special = specialKind(names, mapping, sure('company'));
  if (special !== null) return special;
  const happened =
    mapping.status ?? mapping.applied ?? mapping.statusOn ?? mapping.stage ?? mapping.notes;
  const words = mapping.feedback ?? mapping.reason ?? mapping.ownGuess ?? mapping.notes;
  if (sure('company') && (mapping.role ?? happened ?? words) !== undefined) return null;
  const statuses = statusShare(judged, mapping);
  const told = sure('reason') || sure('feedback') || statuses >= 0.3;
  const about = isNamed(judged, mapping, 'company') || isNamed(judged, mapping, 'role');
  if (told && about) return null;
  // In a language that is not known, statuses and dates beside short names still say what it is.
  if (mapping.company !== undefined && statuses >= 0.6 && mapping.applied !== undefined)
    return null;
  if (sure('role') && sure('applied')) return null;
  const named = WORDS.some((field) => isNamed(judged, mapping, field));
  if (words !== undefined && named && (sure('feedback') || speaksOfJobs(table, mapping)))
    return null;
  const columns = table.columns.filter((name) => name !== '').slice(0, 6);
  return columns.length === 0
    ? 'columns without names in which nothing of a job search was found'
    : `none of the columns of a job search (${columns.join(', ')})`;
}

function specialKind(
  names: readonly string[],
  mapping: Mapping,
  companyNamed: boolean,
): string | null {
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.includes(name));
  if (has('source', 'target') && mapping.applied === undefined)
    return 'transitions between stages, not applications';
  if (has('saved date') && mapping.status === undefined && mapping.applied === undefined)
    return 'jobs that were saved, not applied to';
  const people = names.some((name) =>
    /^(?:candidate|applicant)(?: (?:full )?name| id)?$|^(?:first|last) name$/.test(name),
  );
  return people && !companyNamed ? 'people who applied, as a recruiter lists them' : null;
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
