import type { NoteReading } from '../model/finding.ts';
import { asText } from './spreadsheet-text.ts';

const COLUMNS = ['id', 'gaps', 'strengths', 'detail', 'said by'];

/**
 * One note's findings as a line of CSV (RFC 4180), ids separated by semicolons; the header before
 * the first.
 *
 * @example
 * ```ts
 * const none = { id: 'n1', gaps: [], strengths: [], detail: 'empty', saidBy: 'unknown' };
 * renderFindingsCsv(none, false); // 'n1,,,empty,unknown\r\n'
 * ```
 */
export function renderFindingsCsv(
  note: NoteReading & { readonly id: string },
  withHeader: boolean,
): string {
  const ids = (findings: NoteReading['gaps']): string =>
    findings.map(({ category }) => category).join(';');
  const cells = [note.id, ids(note.gaps), ids(note.strengths), note.detail, note.saidBy];
  const header = withHeader ? `${COLUMNS.join(',')}\r\n` : '';
  return `${header}${cells.map(csvCell).join(',')}\r\n`;
}

/** Quoted where RFC 4180 asks for it; written by hand, since one line at a time goes out. */
function csvCell(value: string): string {
  const safe = asText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
