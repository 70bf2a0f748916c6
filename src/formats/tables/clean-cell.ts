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
  if (isClean(cell)) return cell;
  const text = cell.replace(/^[\s\ufeff\u200b]+|[\s\ufeff\u200b]+$/g, '');
  if (!text.startsWith('=')) return text;
  const found = HYPERLINK.exec(text) ?? BARE_HYPERLINK.exec(text) ?? TEXT_FORMULA.exec(text);
  return found?.[1] === undefined ? text : found[1].replaceAll('""', '"').trim();
}

/**
 * Whether a cell begins and ends with plain signs, so that nothing is to be taken off it.
 *
 * @example
 * ```ts
 * isClean('Acorn Ltd'); // true
 * isClean(' Acorn'); // false
 * ```
 */
export function isClean(cell: string): boolean {
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  return first !== EQUALS && isPlain(first) && isPlain(cell.charCodeAt(cell.length - 1));
}

const EQUALS = 0x3d;

/** Visible ASCII. */
function isPlain(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}
