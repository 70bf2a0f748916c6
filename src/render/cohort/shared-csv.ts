import Papa from 'papaparse';
import type { SharedCohort } from '../../model/shared-cohort.ts';
import { asText } from '../spreadsheet-text.ts';
import { cellText } from './shared-page.tsx';

/** The cohort for strangers as CSV (RFC 4180): a row a client, "–" for what is kept back. */
export function renderSharedCsv({ clients, categories, all }: SharedCohort): string {
  const ids = Object.keys(all.reasons);
  const head = [
    'Client',
    'Applications',
    'Rejections with a reason',
    ...ids.map((id) => categories[id] ?? id),
  ];
  const rows = [...clients, { name: 'All', ...all }].map(
    ({ name, applications, told, reasons }) => [
      name,
      ...[applications, told, ...ids.map((id) => reasons[id] ?? null)].map(cellText),
    ],
  );
  const table = [head, ...rows].map((cells) => cells.map(asText));
  return `\ufeff${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}
