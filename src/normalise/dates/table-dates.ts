import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DateColumnReport, DateOrder, NormaliseOptions } from '../../model/normalised.ts';
import type { IsoDay, PartialDate } from '../../model/calendar-date.ts';
import type { Table } from '../../model/record.ts';
import type { JudgedColumn, Mapping } from '../columns/map-columns.ts';
import { fold } from '../fold.ts';
import { readDateColumn } from './date-column.ts';
import {
  decideOrder,
  NO_EVIDENCE,
  orderEvidence,
  type DecidedOrder,
  type OrderEvidence,
} from './date-order.ts';

/** The dates of a table's rows. */
export interface TableDates {
  readonly appliedOn: readonly (PartialDate | null)[];
  readonly statusOn: readonly (PartialDate | null)[];
  /** The order for dates inside running text of this table. */
  readonly order: DateOrder;
  readonly report: Readonly<Record<string, DateColumnReport>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** In which order the date columns of a table are read, and what told it. */
export interface SettledDates {
  readonly applied: DateColumnPlan | null;
  readonly statusOn: DateColumnPlan | null;
  /** The order for dates inside running text of this table. */
  readonly order: DateOrder;
}

interface DateColumnPlan {
  readonly column: number;
  readonly decided: DecidedOrder;
  readonly evidence: OrderEvidence;
}

/**
 * Decides how the date columns of a table are read: from each column, then from all that hold dates,
 * then by the user's word.
 */
export function settleDates(
  table: Table,
  judged: readonly JudgedColumn[],
  mapping: Mapping,
  options: NormaliseOptions,
): SettledDates {
  const cellsOf = (column: number): string[] => table.rows.map(({ cells }) => cells[column] ?? '');
  const evidence = judged.map(({ cells }, at) =>
    cells.dates > 0.3 || mapping.applied?.includes(at) || mapping.statusOn?.includes(at)
      ? orderEvidence(cellsOf(at), options.today)
      : NO_EVIDENCE,
  );
  const american = isFixedAmerican(table.columns);
  const fallback = isDayFirstLanguage(table.columns) ? 'day-first' : options.localeOrder;
  const plan = (column: number | undefined): DateColumnPlan | null => {
    if (column === undefined) return null;
    if (american)
      return {
        column,
        decided: { order: 'month-first', certain: true },
        evidence: NO_EVIDENCE,
      };
    const own = evidence[column] ?? NO_EVIDENCE;
    const decided = decideOrder(own, evidence, options.dateOrder, fallback);
    return { column, decided, evidence: own };
  };
  const [applied, statusOn] = [plan(mapping.applied?.[0]), plan(mapping.statusOn?.[0])];
  const order = applied?.decided.order ?? statusOn?.decided.order ?? options.dateOrder;
  return { applied, statusOn, order: order ?? fallback ?? 'month-first' };
}

/** Reads the date columns of a table in the order that was settled. */
export function readTableDates(
  table: Table,
  { applied, statusOn, order }: SettledDates,
  today: IsoDay,
): TableDates {
  const report: Record<string, DateColumnReport> = {};
  const diagnostics: Diagnostic[] = [];
  const read = (plan: DateColumnPlan | null, which: 'first' | 'last') => {
    if (plan === null) return table.rows.map(() => null);
    const { column, decided, evidence } = plan;
    const found = readDateColumn(table, column, decided, evidence, today, which);
    report[table.columns[column] || `column ${column + 1}`] = found.report;
    diagnostics.push(...found.diagnostics);
    return found.dates;
  };
  return {
    appliedOn: read(applied, 'first'),
    statusOn: read(statusOn, 'last'),
    order,
    report,
    diagnostics,
  };
}

/** LinkedIn writes dates as in the United States, whatever the country. */
function isFixedAmerican(columns: readonly string[]): boolean {
  const names = columns.map(fold);
  return ['application date', 'job url', 'resume name'].every((name) => names.includes(name));
}

/** Plain names of columns in languages that put the day first, folded. */
const DAY_FIRST =
  /^(?:firma|unternehmen|arbeitgeber|stelle|datum|bewerbungsdatum|beworben(?: am)?|notizen|bemerkung(?:en)?|entreprise|societe|poste|statut|remarques|empresa|puesto|fecha|estado|observaciones|vaga|situacao|observacoes|azienda|ruolo|stato|esito|bedrijf|functie|opmerkingen|foretag|virksomhed|stilling|dato|stanowisko|uwagi|sirket|pozisyon|durum|tarih|basvuru tarihi|компания|дата|должность|статус)$/;

/** Whether two columns or more are named in a language whose writers put the day first. */
function isDayFirstLanguage(columns: readonly string[]): boolean {
  return columns.filter((name) => DAY_FIRST.test(fold(name))).length >= 2;
}
