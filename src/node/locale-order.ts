import type { DateOrder } from '../model/normalised.ts';

/** How the user's machine writes 03/04/2026, as its language settings (`LANG`) say. */
export function localeOrder(): DateOrder {
  const parts = new Intl.DateTimeFormat(undefined, { dateStyle: 'short' }).formatToParts(0);
  const [first] = parts.filter(({ type }) => type === 'day' || type === 'month');
  return first?.type === 'day' ? 'day-first' : 'month-first';
}
