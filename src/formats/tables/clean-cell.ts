/** `=HYPERLINK("https://…","label")`, with either separator that spreadsheets write. */
const HYPERLINK = /^=\s*HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)$/i;
const BARE_HYPERLINK = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*\)$/i;
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;

/**
 * A cell as a person sees it in a spreadsheet: without blanks around it, a link by its label,
 * `="007"` as the text that it is. No other formula is touched, and none is ever evaluated.
 *
 * @example
 * ```ts
 * cleanCell(' =HYPERLINK("https://acorn.example","Acorn Ltd") '); // 'Acorn Ltd'
 * cleanCell('=1+1'); // '=1+1'
 * ```
 */
export function cleanCell(cell: string): string {
  const text = cell.replace(/^[\s\ufeff\u200b]+|[\s\ufeff\u200b]+$/g, '');
  if (!text.startsWith('=')) return text;
  const found = HYPERLINK.exec(text) ?? BARE_HYPERLINK.exec(text) ?? TEXT_FORMULA.exec(text);
  return found?.[1] === undefined ? text : found[1].replaceAll('""', '"').trim();
}
