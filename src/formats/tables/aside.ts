import type { AsideReason } from '../messages.ts';
import { cellKind } from './cell-kind.ts';

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
const DIVIDER = /^[\s\p{P}\p{S}_]+$/u;
/** `--- June ---`: words between lines. */
const TITLED_DIVIDER = /^[-=*~_•–—#.]{2,}.*[-=*~_•–—#.]{2,}$/;
/** A month, a week or a year alone in its row: a heading among the entries. */
const PERIOD =
  /^(?:(?:(?:week|kw|woche|semaine|semana|settimana|uge|vecka)\b.{0,20}\d|q[1-4]\b).*|(?:(?:jan|feb|f[eé]v|m[aäá]r|mrz|a[pbv]r|ma[iyjg]|jun|jui|giu|jul|lug|aug|ao[uû]|ago|sep|set|o[ck]t|ott|out|nov|de[czk]|d[eé]c|dic|gen|ene)\p{L}*\.?,?\s?(?:of\s|de\s)?(?:['’]?\d{2}|(?:19|20)\d{2})?)|(?:19|20)\d{2})[:.]?$/iu;
const EXAMPLE =
  /\b(?:delete|remove|erase|overwrite|replace)\s+(?:me|it|(?:this|these|the)\s+(?:example|sample|row|line|entry)s?)\b|^\W*(?:example|sample|beispiel|exemple|ejemplo|esempio|voorbeeld|exemplo)(?:\W|$)(?!.*\w.*\w.*\w.*\w)|\b(?:example|sample)\s+(?:row|entry|line)\b/iu;
/** A template's place for a date. */
const BLANK_DATE =
  /^(?:yyyy|dd|mm|jj|tt|aaaa)[-/.](?:mm|dd|tt|jj)[-/.](?:yyyy|yy|dd|jjjj|jj|aaaa)$/i;
const TOTAL = /^(?:grand\s+)?(?:total|totals|sum|gesamt|summe|totale|count)\b/i;

/**
 * Why a row below the header is no entry; `null` where it is one.
 *
 * @param header - the cells of the header row, in lower case
 * @param mayBeExample - whether the row stands where templates put their examples
 *
 * @example
 * ```ts
 * asideReason(['-----', '-----'], ['company', 'status']); // 'divider'
 * asideReason(['Acorn Ltd', 'Rejected'], ['company', 'status']); // null
 * ```
 */
export function asideReason(
  cells: readonly string[],
  header: readonly string[] | null,
  mayBeExample = true,
): AsideReason | null {
  // Most rows are entries, and their first cell and their fullness say so.
  if (!mayBeExample && isPlainEntry(cells, header)) return null;
  const filled = cells.filter((cell) => cell !== '');
  const first = filled[0] ?? '';
  if (CONFLICT.test(first)) return 'conflict-marker';
  if (filled.every((cell) => DIVIDER.test(cell) && (cell.length > 2 || filled.length > 1)))
    return 'divider';
  const alone = filled.length === 1 && (cells.length > 2 || TITLED_DIVIDER.test(first));
  if (alone && (TITLED_DIVIDER.test(first) || PERIOD.test(first))) return 'divider';
  const sparse = filled.length <= Math.max(1, cells.length / 2);
  if (sparse && isComment(first)) return 'comment';
  if (header !== null && repeats(cells, header)) return 'header-repeated';
  if (
    mayBeExample &&
    filled.some((cell) => cell.length <= 60 && (EXAMPLE.test(cell) || BLANK_DATE.test(cell)))
  )
    return 'example';
  return sparse && TOTAL.test(first) && restIsNumbers(filled) ? 'total' : null;
}

/** Whether a row begins with a letter, is more than half full, and does not repeat the header. */
function isPlainEntry(cells: readonly string[], header: readonly string[] | null): boolean {
  const unit = (cells[0] ?? '').charCodeAt(0) | 0x20;
  if (!(unit >= LETTER_A && unit <= LETTER_Z) || isSameWord(cells[0] ?? '', header?.[0]))
    return false;
  let filled = 0;
  for (const cell of cells) if (cell !== '') filled += 1;
  return filled > Math.max(2, cells.length / 2);
}

const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

function isComment(cell: string): boolean {
  return /^(?:#+(?=\s|\p{L})|\/\/(?!\S*\.\S)|\/\*)/u.test(cell) && cell.length > 1;
}

function repeats(cells: readonly string[], header: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  const same = cells.filter((cell, at) => cell !== '' && isSameWord(cell, header[at])).length;
  return same >= 2 ? same >= filled * 0.8 : same === filled && header.length === 1;
}

function isSameWord(cell: string, name: string | undefined): boolean {
  return cell.length === name?.length && cell.toLowerCase() === name;
}

function restIsNumbers(filled: readonly string[]): boolean {
  return filled.slice(1).every((cell) => cellKind(cell) === 'number');
}
