import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateColumnReport, FileReport, NormaliseOptions } from '../model/normalised.ts';
import type { Table } from '../model/record.ts';
import { productOf } from './columns/products.ts';
import { mergedStatuses } from './merged-statuses.ts';
import { messagesLeftOut, notAHistory } from './messages.ts';
import { readRows, unknownStatuses, type TableReading } from './read-table.ts';
import { settleTable, type SettledTable } from './settle-table.ts';
import { isWithin } from './within-span.ts';

/** So many messages on one file are kept; more are counted. */
const MOST_MESSAGES = 1000;

/** So many spellings of a status are kept apart. */
const MOST_STATUSES = 2000;

/** A part of a table, and what was amiss with it. */
interface Block {
  readonly table: Table;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What would be read from a table that comes block by block, without keeping any of it: the memory
 * that it takes does not grow with the table. The first block with rows settles which column is
 * what and how dates are read.
 */
export async function inspectBlocks(
  file: string,
  blocks: AsyncIterable<Block>,
  options: NormaliseOptions,
): Promise<{ readonly report: FileReport; readonly diagnostics: readonly Diagnostic[] }> {
  const messages = keptMessages(file);
  let settled: SettledTable | null = null;
  let product: string | null = null;
  let rows = 0;
  let total: Total = { ...NOTHING };
  for await (const { table, diagnostics } of blocks) {
    messages.add(diagnostics);
    rows += table.rows.length + diagnostics.filter(isAside).length;
    if (table.rows.length === 0) continue;
    if (settled === null) {
      settled = settleTable(table, options);
      product = productOf(file, [table]);
      messages.add(settled.diagnostics);
    }
    if (settled.refused !== null) continue;
    const read = readRows(table, settled, options.today);
    messages.add(read.diagnostics);
    total = added(total, read, options);
  }
  const why = settled === null ? 'no rows' : settled.refused;
  messages.add(why === null ? unknownStatuses(file, total.statuses) : [notAHistory(file, why)]);
  const kind = kindOf(total);
  const report = { file, format: 'delimited', source: product, kind, rows, ...total };
  return { report, diagnostics: messages.all() };
}

type Total = Pick<
  FileReport,
  'applications' | 'notes' | 'mapping' | 'stages' | 'dates' | 'statuses'
>;

const NOTHING: Total = {
  applications: 0,
  notes: 0,
  mapping: {},
  stages: {},
  dates: {},
  statuses: {},
};

function added(total: Total, read: TableReading, { since, until }: NormaliseOptions): Total {
  const inside = read.applications.map(({ appliedOn, statusOn }) =>
    isWithin(appliedOn ?? statusOn, since, until),
  );
  const notes = read.notes.filter(
    ({ date, draft }) => (draft === null || inside[draft]) && isWithin(date, since, until),
  );
  const isFull = Object.keys(total.statuses).length >= MOST_STATUSES;
  return {
    applications: total.applications + inside.filter(Boolean).length,
    notes: total.notes + notes.length,
    mapping: read.mapping,
    stages: read.stages,
    dates: addedDates(total.dates, read.dates),
    statuses: isFull ? total.statuses : mergedStatuses([total.statuses, read.statuses]),
  };
}

function addedDates(
  before: FileReport['dates'],
  now: Readonly<Record<string, DateColumnReport>>,
): FileReport['dates'] {
  return Object.fromEntries(
    Object.entries(now).map(([column, report]) => [
      column,
      { ...report, unread: report.unread + (before[column]?.unread ?? 0) },
    ]),
  );
}

function kindOf({ applications, notes }: Total): FileReport['kind'] {
  if (applications > 0) return notes > 0 ? 'mixed' : 'applications';
  return notes > 0 ? 'notes' : 'not-a-history';
}

function isAside({ code }: Diagnostic): boolean {
  return code === 'row-set-aside';
}

/** Messages up to a limit, and then their number. */
function keptMessages(file: string): {
  readonly add: (diagnostics: readonly Diagnostic[]) => void;
  readonly all: () => readonly Diagnostic[];
} {
  const kept: Diagnostic[] = [];
  let left = 0;
  return {
    add: (diagnostics) => {
      for (const diagnostic of diagnostics)
        if (kept.length < MOST_MESSAGES) kept.push(diagnostic);
        else left += 1;
    },
    all: () => (left === 0 ? kept : [...kept, messagesLeftOut(file, left)]),
  };
}
