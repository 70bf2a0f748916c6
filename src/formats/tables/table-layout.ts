import type { Diagnostic } from '../../model/diagnostic.ts';
import { headerMissing, rowSetAside, type AsideReason } from '../messages.ts';
import { asideReason } from './aside.ts';
import { cleanCell } from './clean-cell.ts';
import { commonestWidth } from './find-delimiter.ts';
import { findHeader } from './find-header.ts';
import { profileColumns, type ColumnProfile } from './fit-row.ts';
import { namedColumns } from './named-columns.ts';
import type { RawRow } from './split-rows.ts';

/** What the top of a table tells of all its rows. */
export interface TableLayout {
  readonly file: string;
  readonly delimiter: string;
  /** Header names as written; `''` for a column without one. */
  readonly columns: readonly string[];
  /** The same in lower case; `null` where the table has no header. */
  readonly names: readonly string[] | null;
  readonly profiles: readonly ColumnProfile[];
}

/** Finds the header of a table, and with it the rows that are its body. */
export function findLayout(
  file: string,
  raw: readonly RawRow[],
  delimiter: string,
): { layout: TableLayout; body: readonly RawRow[]; diagnostics: readonly Diagnostic[] } {
  const filled = raw.filter(isFilled);
  const header = findHeader(filled, commonestWidth(filled));
  const diagnostics = filled.slice(0, Math.max(0, header)).map((row) => above(file, row));
  const body = filled.slice(header + 1);
  const columns = namedColumns(filled[header]?.cells ?? null, body);
  if (header === -1 && filled.length > 0) diagnostics.push(headerMissing(file));
  const regular = body.filter(({ cells }) => cells.length === columns.length);
  const profiles = profileColumns(
    regular.slice(0, 200).map(({ cells }) => cells),
    columns.length,
  );
  const names = header === -1 ? null : columns.map((name) => name.toLowerCase());
  return { layout: { file, delimiter, columns, names, profiles }, body, diagnostics };
}

/** Whether anything stands in a row. */
export function isFilled({ cells }: RawRow): boolean {
  return cells.some((cell) => cell !== '' && cell.trim() !== '');
}

function above(file: string, { row, cells }: RawRow): Diagnostic {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = asideReason(cells.map(cleanCell), null, true);
  const reason: AsideReason = known ?? (filled.length > 1 ? 'header-group' : 'above-header');
  return rowSetAside({ file, row }, reason, filled.join(' '));
}
