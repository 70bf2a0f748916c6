const MONTH = '\\p{L}{3,10}\\.?';
const DATE_TEXT = [
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  `\\d{1,2}(?:st|nd|rd|th|\\.|er)?[\\s-](?:de\\s|of\\s)?${MONTH},?[\\s-](?:de\\s)?\\d{2,4}`,
  `${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}`,
  // Without a year only before a colon or a dash: "17 June: asked about days".
  `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s${MONTH}(?=\\s?[:–—-])`,
].join('|');

/** A line that begins with a date, alone or before a dash, a colon or a blank. */
const DATED_LINE = new RegExp(
  `^[ \\t]*(?:[-*+•][ \\t]+)?(?:#{1,6}[ \\t]+)?[\\[(]?(?:\\*\\*|__)?(?:\\p{L}{2,9}\\.?,?[ \\t]+(?=\\d))?(${DATE_TEXT})(?:\\*\\*|__)?[\\])]?(?=\\s*(?:$|[-–—:|,(]|\\s\\S))`,
  'gmu',
);

/** A part of a text with the date that stood before it; `null` for what stood before any date. */
export interface Entry {
  readonly date: string | null;
  readonly text: string;
}

/**
 * Splits a text where lines begin with a date. With fewer than two such lines it stays whole, and a
 * single date on top is its date. A short line over the first date is a title, and no entry.
 *
 * @example
 * ```ts
 * datedEntries('2026-01-14: applied\n2026-02-03: rejected').map(({ date }) => date);
 * // ['2026-01-14', '2026-02-03']
 * ```
 */
export function datedEntries(text: string): Entry[] {
  const starts = [...text.matchAll(DATED_LINE)].map(({ index, 1: date = '' }) => ({ index, date }));
  const [first] = starts;
  if (first === undefined) return [{ date: null, text }];
  if (starts.length === 1) {
    const onTop = text.slice(0, first.index).trim() === '';
    return [{ date: onTop ? first.date : null, text }];
  }
  const before = text.slice(0, first.index).trim();
  const entries = starts.map(({ index, date }, at) => ({
    date,
    text: text.slice(index, starts[at + 1]?.index).trim(),
  }));
  return before === '' || isTitle(before) ? entries : [{ date: null, text: before }, ...entries];
}

/** A short line over a diary is its title. */
function isTitle(text: string): boolean {
  return text.length <= 80 && !/[.!?\n]/.test(text);
}

/**
 * The date at the start of a heading, as written; `null` where there is none.
 *
 * @example
 * ```ts
 * dateAtStart('2026-02-03 Phone screen'); // '2026-02-03'
 * dateAtStart('Feedback'); // null
 * ```
 */
export function dateAtStart(line: string): string | null {
  const [entry] = datedEntries(line);
  return entry?.date ?? null;
}
