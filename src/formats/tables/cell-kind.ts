/** What a cell looks like, at a glance. */
export type CellKind = 'empty' | 'number' | 'date' | 'link' | 'prose' | 'label';

const NUMBER = /^[-+]?[$€£¥]?\s?\d[\d.,\s]*\s?(?:[kKmM%$€£]|k€)?$/;
const DATE =
  /^(?:\p{L}{2,9}\.?,?\s+)?\d{1,4}(?:[./-]|\.?\s)(?:\d{1,2}|(?:de\s)?\p{L}{3,10}\.?)(?:[./-]|,?\s(?:de\s)?)\d{1,4}\b/u;
const MONTH_FIRST_DATE = /^\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b/u;
const LINK = /^(?:https?:\/\/|www\.|mailto:)|^\S+@\S+\.\S+$/i;

/**
 * What a cell looks like. Long text and text with a sentence end is prose; short text a label.
 *
 * @example
 * ```ts
 * cellKind('14 Jan 2026'); // 'date'
 * cellKind('Company Name'); // 'label'
 * ```
 */
export function cellKind(cell: string): CellKind {
  const text = cell.slice(0, 120).trim();
  if (text === '') return 'empty';
  if (LINK.test(text)) return 'link';
  if (DATE.test(text) || MONTH_FIRST_DATE.test(text)) return 'date';
  if (NUMBER.test(text)) return 'number';
  return text.length > 45 || /[.!?]\s+\p{L}|\n/u.test(text) ? 'prose' : 'label';
}
