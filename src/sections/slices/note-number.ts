/**
 * What a reader calls a note: its number, without the letter that tells programs what it is.
 *
 * @example
 * ```ts
 * noteNumber('n38'); // '38'
 * noteNumber('mail'); // 'mail'
 * ```
 */
export function noteNumber(id: string): string {
  return id.replace(/^n(?=\d+$)/, '');
}

/**
 * The anchor of a note in the page.
 *
 * @example
 * ```ts
 * noteAnchor('n38'); // 'note-38'
 * ```
 */
export function noteAnchor(id: string): string {
  return `note-${noteNumber(id)}`;
}
