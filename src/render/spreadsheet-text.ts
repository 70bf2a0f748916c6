/**
 * A cell that a spreadsheet would run as a formula, kept as text by an apostrophe before it; and
 * without U+0000, at which some programs end a file. Source: OWASP, "CSV Injection".
 *
 * @example
 * ```ts
 * asText('=HYPERLINK("x")'); // "'=HYPERLINK(\"x\")"
 * asText('late'); // 'late'
 * ```
 */
export function asText(cell: string): string {
  const clean = cell.replaceAll('\u0000', '\ufffd');
  return /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u.test(clean) ? `'${clean}` : clean;
}
