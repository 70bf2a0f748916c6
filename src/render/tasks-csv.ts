import Papa from 'papaparse';
import type { Analysis } from '../model/analysis.ts';
import { asText } from './spreadsheet-text.ts';
import { tasksOf } from './tasks.ts';

const COLUMNS = ['Due', 'Task', 'Company', 'Role', 'Details', 'Done'] as const;

/** The plan as a list of tasks, one row each, as CSV (RFC 4180) for spreadsheets and task programs. */
export function renderTasksCsv(analysis: Analysis): string {
  const rows = tasksOf(analysis).map(({ dueOn, what, company, role, details }) => [
    dueOn ?? 'this week',
    what,
    company ?? '',
    role ?? '',
    details,
    '',
  ]);
  const table = [[...COLUMNS], ...rows].map((cells) => cells.map(asText));
  return `\ufeff${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}
