/** A run of calendar months that is shown as one. */
export interface Period {
  /** Its first month, `2026-01`. */
  readonly id: string;
  readonly months: readonly string[];
  /** "Jan", or the year where a period is a whole one. */
  readonly label: string;
  /** Where the year has to be said: at the first period, and where a new one begins. */
  readonly year: string;
}

const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Lengths that divide a year, so that periods begin where people expect it. */
const LENGTHS = [1, 2, 3, 6, 12] as const;

/**
 * Months, in order and without holes, as at most so many periods of equal length. Periods lie as
 * the calendar has them: quarters begin in January, April, July and October. Should years be too
 * many as well, the last ones are kept.
 *
 * @example
 * ```ts
 * periodsOf(['2025-12', '2026-01'], 6).map(({ label, year }) => `${label} ${year}`); // ['Dec 2025', 'Jan 2026']
 * periodsOf(['2026-01', '2026-02', '2026-03', '2026-04'], 2).map(({ label }) => label); // ['Jan', 'Mar']
 * ```
 */
export function periodsOf(months: readonly string[], most: number): Period[] {
  for (const length of LENGTHS) {
    const periods = grouped(months, length);
    if (periods.size <= most || length === 12) return labelled([...periods].slice(-most), length);
  }
  return [];
}

function grouped(months: readonly string[], length: number): Map<string, string[]> {
  const periods = new Map<string, string[]>();
  for (const month of months) {
    const [year = '', number = '1'] = month.split('-');
    const first = Math.floor((Number(number) - 1) / length) * length + 1;
    const id = `${year}-${String(first).padStart(2, '0')}`;
    periods.set(id, [...(periods.get(id) ?? []), month]);
  }
  return periods;
}

function labelled(
  periods: readonly (readonly [string, readonly string[]])[],
  length: number,
): Period[] {
  let before = '';
  return periods.map(([id, months]) => {
    const [year = '', number = '1'] = id.split('-');
    const label = length === 12 ? year : (SHORT[Number(number) - 1] ?? id);
    const isNew = year !== before && length !== 12;
    before = year;
    return { id, months, label, year: isNew ? year : '' };
  });
}

/**
 * How long a period is, for the line that says how to read a chart.
 *
 * @param length - the most months in any period
 * @example
 * ```ts
 * periodWords(1); // 'One month'
 * periodWords(3); // 'Three months'
 * ```
 */
export function periodWords(length: number): string {
  const words: Record<number, string> = {
    1: 'One month',
    2: 'Two months',
    3: 'Three months',
    6: 'Half a year',
  };
  return words[length] ?? 'A year';
}
