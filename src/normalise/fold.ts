/**
 * A text for comparing: lower case, without accents, emoji and punctuation, words separated by one
 * blank, `camelCase` and `snake_case` taken apart.
 *
 * @example
 * ```ts
 * fold('❌ Résumé-Name'); // 'resume name'
 * fold('companyName_2'); // 'company name 2'
 * ```
 */
export function fold(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/n[’']t\b/g, 'nt')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A text folded letter by letter, so that places in it are places in the original.
 *
 * @example
 * ```ts
 * foldInPlace('14. März'); // '14. marz'
 * ```
 */
export function foldInPlace(text: string): string {
  if (/^[\x20-\x7e\s]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const unit of text) {
    const plain = unit.toLowerCase().normalize('NFD').charAt(0);
    folded += plain.length === unit.length ? plain : unit;
  }
  return folded;
}

/** What people and programs write where there is nothing, bare or between signs: "(none)", "--". */
const NULL =
  /^[^\p{L}\p{N}]*(?:(?:null|none|n[/. ]?a\.?|nan|nil|unknown|undefined|tbd|tba|none named|not (?:available|applicable|provided|specified)|keine angabe|k\. ?a\.?|aucune?|ninguno|nessuno)[^\p{L}\p{N}]*)?$/iu;

/**
 * Whether a cell says that there is nothing in it.
 *
 * @example
 * ```ts
 * isNull('N/A'); // true
 * isNull('—'); // true
 * isNull('No feedback'); // false
 * ```
 */
export function isNull(cell: string): boolean {
  return cell.length <= 24 && NULL.test(cell);
}
