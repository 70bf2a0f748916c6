import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateColumnReport, FileReport, StatusReading } from '../model/normalised.ts';
import { plural } from '../model/phrase.ts';

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

/** How a file would be read, for the terminal; the mapping stands as options, ready to copy. */
export function renderInspection(inspected: Inspected): string {
  const { file, format, kind, rows, applications, notes, sha256 } = inspected;
  const taken = `${plural(rows, 'row')} read: ${plural(applications, 'application')}, ${plural(notes, 'note')}`;
  const lines = [
    file,
    `  ${KIND_WORDS[kind]}${format === null ? '' : `, read as ${format}`}`,
    `  ${taken}; sha256 ${sha256.slice(0, 12)}`,
    ...mappingLines(inspected.mapping),
    ...Object.entries(inspected.dates).map(dateLine),
    ...Object.entries(inspected.statuses).map(statusLine),
    ...messageLines(inspected.diagnostics),
  ];
  return `${lines.join('\n')}\n`;
}

function mappingLines(mapping: FileReport['mapping']): string[] {
  return Object.entries(mapping).flatMap(([field, columns]) =>
    columns.map((column) => `  --map ${field}=${shellQuoted(column)}`),
  );
}

/** A word as a POSIX shell takes it whole. */
function shellQuoted(word: string): string {
  return /^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function dateLine([column, { order, certain, unread }]: [string, DateColumnReport]): string {
  const how = order === null ? 'read the same in any order' : `read ${order}`;
  const doubt = order === null || certain ? '' : ', which the column itself does not settle';
  return `  dates of "${column}": ${how}${doubt}; ${unread === 0 ? 'all read' : `${unread} not read`}`;
}

function statusLine([raw, reading]: [string, StatusReading & { count: number }]): string {
  const { status, stage, count } = reading;
  const meaning =
    status === null ? 'not understood' : `${status}${stage === null ? '' : ` at ${stage}`}`;
  return `  status "${raw}" (${count}): ${meaning}`;
}

function messageLines(diagnostics: readonly Diagnostic[]): string[] {
  const shown = diagnostics
    .slice(0, MOST_MESSAGES)
    .map(({ row, note }) => `  ${row === null ? '' : `row ${row}: `}${note}`);
  const rest = diagnostics.length - shown.length;
  return rest > 0 ? [...shown, `  and ${rest} more messages`] : shown;
}
