import Papa from 'papaparse';
import type { ClientSummary, Cohort } from '../../model/cohort.ts';
import { STAGE_NAMES } from '../../model/stage.ts';
import { asText } from '../spreadsheet-text.ts';
import { FLAG_NAMES } from './cohort-words.ts';

const COLUMNS = [
  'Client',
  'Flags',
  'Applications',
  'Notes',
  'Rejections',
  'With a reason',
  'Lost most after',
  'First to work on',
  'Rank from',
  'Rank to',
  'Conversations',
  'Decided',
  'Last application',
  'Waiting',
] as const;

/** The cohort as CSV (RFC 4180) for spreadsheets: a row a client, and a column for each reason. */
export function renderCohortCsv(cohort: Cohort): string {
  const reasons = [
    ...new Set(cohort.clients.flatMap((client) => Object.keys(client.reasons))),
  ].sort();
  const head = [...COLUMNS, ...reasons.map((id) => cohort.categories[id] ?? id)];
  const rows = cohort.clients.map((client) => [
    ...cellsOf(client, cohort),
    ...reasons.map((id) => String(client.reasons[id] ?? 0)),
  ]);
  const table = [head, ...rows].map((cells) => cells.map(asText));
  return `\ufeff${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}

function cellsOf(client: ClientSummary, { categories }: Cohort): string[] {
  const { first, lostAt, told, conversations } = client;
  return [
    client.name,
    client.flags.map(({ kind }) => FLAG_NAMES[kind]).join('; '),
    String(client.applications),
    String(client.notes),
    String(told.n),
    String(told.count),
    lostAt === null ? '' : STAGE_NAMES[lostAt.stage],
    first === null ? '' : (categories[first.category] ?? first.category),
    first === null ? '' : String(first.rankInterval[0]),
    first === null ? '' : String(first.rankInterval[1]),
    String(conversations.count),
    String(conversations.n),
    client.lastAppliedOn ?? '',
    String(client.open),
  ];
}
