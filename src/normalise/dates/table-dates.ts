import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DateColumnReport, DateOrder, NormaliseOptions } from '../../model/normalised.ts';
import type { PartialDate } from '../../model/calendar-date.ts';
import type { Table } from '../../model/record.ts';
import type { JudgedColumn, Mapping } from '../columns/map-columns.ts';
import { fold } from '../fold.ts';
import { readDateColumn } from './date-column.ts';
import { decideOrder, NO_EVIDENCE, orderEvidence, type DecidedOrder } from './date-order.ts';

/** The dates of a table's rows. */
export interface TableDates {
  readonly appliedOn: readonly (PartialDate | null)[];
  readonly statusOn: readonly (PartialDate | null)[];
  /** The order for dates inside running text of this table. */
  readonly order: DateOrder;
  readonly report: Readonly<Record<string, DateColumnReport>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the date columns of a table; their order is decided from each column, then from all that
 * hold dates, then by the user's word.
 */
export function readTableDates(
  table: Table,
  judged: readonly JudgedColumn[],
  mapping: Mapping,
  options: NormaliseOptions,
): TableDates {
  const cellsOf = (column: number): string[] => table.rows.map(({ cells }) => cells[column] ?? '');
  const evidence = judged.map(({ cells }, at) =>
    cells.dates > 0.3 || mapping.applied?.includes(at) || mapping.statusOn?.includes(at)
      ? orderEvidence(cellsOf(at), options.today)
      : NO_EVIDENCE,
  );
  const american = isFixedAmerican(table.columns);
  const fallback = isDayFirstLanguage(table.columns) ? 'day-first' : options.localeOrder;
  const report: Record<string, DateColumnReport> = {};
  const diagnostics: Diagnostic[] = [];
  const orders: (DateOrder | null)[] = [];
  const read = (column: number | undefined, which: 'first' | 'last') => {
    const own = american ? NO_EVIDENCE : column === undefined ? undefined : evidence[column];
    if (column === undefined || own === undefined) return table.rows.map(() => null);
    const decided: DecidedOrder = american
      ? { order: 'month-first', certain: true }
      : decideOrder(own, evidence, options.dateOrder, fallback);
    const found = readDateColumn(table, column, decided, own, options.today, which);
    report[table.columns[column] || `column ${column + 1}`] = found.report;
    diagnostics.push(...found.diagnostics);
    orders.push(decided.order);
    return found.dates;
  };
  const appliedOn = read(mapping.applied?.[0], 'first');
  const statusOn = read(mapping.statusOn?.[0], 'last');
  return {
    appliedOn,
    statusOn,
    order: orders.find((order) => order !== null) ?? options.dateOrder ?? fallback ?? 'month-first',
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
