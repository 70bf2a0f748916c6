/** How much a diagnostic takes away: nothing, something, or the whole file. */
export type Severity = 'info' | 'warning' | 'error';

/**
 * Bad input as a value. Every field that is not known is `null`, never absent, so that a reader of
 * the JSON can rely on the shape.
 *
 * `note` is the whole message in one sentence: what failed, the rule, the value seen. The other
 * fields say the same to a program. `row` counts from 1 as a spreadsheet does, header included.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly note: string;
}

/** The longest stretch of a user's own text that a diagnostic repeats, in UTF-16 code units. */
const LONGEST_QUOTE = 60;

/**
 * Completes a diagnostic: what is not given is `null`, and a long value is cut, since a message
 * is no place for a whole note.
 *
 * @example
 * ```ts
 * diagnose({ code: 'date-unread', severity: 'warning', note: 'A date was not read.' }).row; // null
 * ```
 */
export function diagnose(
  known: Pick<Diagnostic, 'code' | 'severity' | 'note'> & Partial<Diagnostic>,
): Diagnostic {
  const { code, severity, note, file = null, row = null, column = null, expected = null } = known;
  const actual = known.actual == null ? null : quoteBriefly(known.actual);
  return { code, severity, file, row, column, actual, expected, note };
}

/**
 * A value as a message may show it: on one line, at most 60 code units, cut with an ellipsis.
 *
 * @example
 * ```ts
 * quoteBriefly('two\nlines'); // 'two lines'
 * ```
 */
export function quoteBriefly(value: string): string {
  const line = value
    .slice(0, LONGEST_QUOTE * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
