import type { Diagnostic } from '../model/diagnostic.ts';
import type { NormaliseOptions } from '../model/normalised.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Table } from '../model/record.ts';
import { judgeColumns } from './columns/map-columns.ts';
import { settleDates } from './dates/table-dates.ts';
import { readDateColumn } from './dates/date-column.ts';
import { fold } from './fold.ts';

/** What the column is called in which a change is told. */
const WHAT =
  /^(?:what(?: (?:i|we) (?:did|changed))?|milestones?|changes?|change made|what changed|meilenstein(?:e)?|anderung|was|etape|jalon|changement|hito|cambio|marco|mudanca|traguardo|cambiamento|mijlpaal|verandering)$/;

/** Milestones of a table, and what was amiss with their dates. */
export interface MilestoneTable {
  readonly milestones: readonly Milestone[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a table of two columns or few more, a day and what was changed on it; `null` where it is none.
 * One order of dates is taken for the whole column, like in a tracker.
 */
export function readMilestones(table: Table, options: NormaliseOptions): MilestoneTable | null {
  const what = table.columns.findIndex((name) => WHAT.test(fold(name)));
  if (what === -1 || table.columns.length > 4) return null;
  const judged = judgeColumns(table);
  const date = judged.findIndex(({ cells }) => cells.dates > 0.5 || cells.serials > 0.5);
  const company = judged.some(({ header }) => Math.max(header.company, header.role) >= 0.8);
  if (date === -1 || company) return null;
  const plan = settleDates(table, judged, { applied: [date] }, options).applied;
  if (plan === null) return null;
  const { dates, diagnostics } = readDateColumn(
    table,
    date,
    plan.decided,
    plan.evidence,
    options.today,
    'first',
  );
  const milestones = table.rows.flatMap(({ place, cells }, at): Milestone[] => {
    const day = dates[at] ?? null;
    const words = cells[what] ?? '';
    return day === null || words === '' ? [] : [{ date: day, what: words, place }];
  });
  return { milestones, diagnostics };
}
