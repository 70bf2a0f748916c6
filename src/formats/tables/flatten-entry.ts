/** How deep an entry is opened: `job.company.name` and no further. */
const DEEPEST = 3;

/**
 * An entry of JSON as named cells. What is nested is named with dots, a list of words becomes one
 * cell, a list of objects (a log of statuses) one line each.
 *
 * @example
 * ```ts
 * flattenEntry({ company: { name: 'Acorn Ltd' }, tags: ['a', 'b'] });
 * // { 'company.name': 'Acorn Ltd', tags: 'a, b' }
 * ```
 */
export function flattenEntry(entry: object, under = '', depth = 1): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [key, value] of Object.entries(entry) as [string, unknown][]) {
    const name = under === '' ? key : `${under}.${key}`;
    if (Array.isArray(value)) cells[name] = listCell(value);
    else if (typeof value === 'object' && value !== null) {
      if (depth < DEEPEST) Object.assign(cells, flattenEntry(value, name, depth + 1));
    } else cells[name] = scalar(value);
  }
  return cells;
}

function listCell(items: readonly unknown[]): string {
  const objects = items.some((item) => typeof item === 'object' && item !== null);
  return items.map(lineOf).join(objects ? '\n' : ', ');
}

/** A log's line begins with its date, so that it is read as a dated event. */
function lineOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return scalar(item);
  const values = Object.values(item).map(scalar);
  const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value);
  return [...values.filter(isDate), ...values.filter((value) => !isDate(value))].join(' ');
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
