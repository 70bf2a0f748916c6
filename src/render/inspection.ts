import { characters, plainText } from '../charts/plain-text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateColumnReport, FileReport, StatusReading } from '../model/normalised.ts';
import { plural } from '../model/phrase.ts';
import { STAGE_NAMES } from '../model/stage.ts';
import { shellWord } from './shell-word.ts';

/** What is shown of a file: its report, its hash, and what was amiss. */
type Inspected = FileReport & {
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
};

const KIND_WORDS: Readonly<Record<FileReport['kind'], string>> = {
  applications: 'applications',
  notes: 'notes',
  mixed: 'applications and notes',
  'not-a-history': 'no job history, nothing is taken from it',
  unreadable: 'not readable',
};

/** As many messages on one file as a person reads. */
const MOST_MESSAGES = 8;

/** A status or a column is no longer than this; more of it says nothing. In UTF-16 code units. */
const LONGEST = 40;

/** How a file would be read, for the terminal; the mapping stands as options, ready to copy. */
export function renderInspection(inspected: Inspected): string {
  const { file, format, source, kind, rows, applications, notes, sha256 } = inspected;
  const from = source === null ? '' : `, written by ${source}`;
  const taken = `${plural(rows, 'row')} read: ${plural(applications, 'application')}, ${plural(notes, 'note')}`;
  const lines = [
    plainText(file),
    `  ${KIND_WORDS[kind]}${format === null ? '' : `, read as ${plainText(format)}${from}`}`,
    `  ${taken}; sha256 ${sha256.slice(0, 12)}`,
    ...mappingLines(inspected.mapping),
    ...Object.entries(inspected.stages).map(stageLine),
    ...Object.entries(inspected.dates).map(dateLine),
    ...statusLines(inspected.statuses),
    ...messageLines(inspected.diagnostics),
  ];
  return `${lines.join('\n')}\n`;
}

function mappingLines(mapping: FileReport['mapping']): string[] {
  const options = Object.entries(mapping).flatMap(([field, columns]) =>
    columns.map((column) => `    --map ${field}=${shellWord(column)}`),
  );
  return options.length === 0 ? [] : ['  columns, as options to copy and change:', ...options];
}

function stageLine([column, meaning]: [string, FileReport['stages'][string]]): string {
  return `  ticks and dates of "${brief(column)}": ${meaning.replaceAll('-', ' ')}`;
}

function dateLine([column, { order, certain, unread }]: [string, DateColumnReport]): string {
  const how = order === null ? 'read the same in any order' : `read ${order}`;
  const doubt = order === null || certain ? '' : ', which the column itself does not settle';
  return `  dates of "${brief(column)}": ${how}${doubt}; ${unread === 0 ? 'all read' : `${unread} not read`}`;
}

/** The most frequent first, in columns. */
function statusLines(statuses: FileReport['statuses']): string[] {
  const rows = Object.entries(statuses)
    .sort(([, a], [, b]) => b.count - a.count)
    .map(
      ([raw, reading]) => [`"${brief(raw)}"`, String(reading.count), meaningOf(reading)] as const,
    );
  const wide = (at: 0 | 1): number => Math.max(...rows.map((row) => row[at].length));
  const lines = rows.map(
    ([raw, count, meaning]) => `    ${raw.padEnd(wide(0))}  ${count.padStart(wide(1))}  ${meaning}`,
  );
  return lines.length === 0
    ? []
    : ['  statuses, how often, and how they are understood:', ...lines];
}

function meaningOf({ status, stage }: StatusReading): string {
  if (status === null) return 'not understood';
  const words = status.replaceAll('-', ' ');
  return stage === null ? words : `${words}, at the ${STAGE_NAMES[stage]}`;
}

function messageLines(diagnostics: readonly Diagnostic[]): string[] {
  const shown = diagnostics.slice(0, MOST_MESSAGES).map(({ row, note }) => {
    const isSaid = row === null || note.toLowerCase().includes(`row ${row} `);
    return `  ${isSaid ? '' : `row ${row}: `}${plainText(note)}`;
  });
  const rest = diagnostics.length - shown.length;
  return rest > 0 ? [...shown, `  and ${plural(rest, 'more message')}`] : shown;
}

/** Text of a file as a terminal may show it. */
function brief(text: string): string {
  const parts = characters(plainText(text.slice(0, LONGEST * 8)));
  return parts.length > LONGEST ? `${parts.slice(0, LONGEST - 1).join('')}…` : parts.join('');
}
