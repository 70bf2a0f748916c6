import { isNull } from '../fold.ts';

/** What people write into a column for yes; of numbers only 1, since others count. */
const TICK =
  /^(?:x|y|yes|true|ja|oui|s[ií]|tak|evet|done|pass(?:ed)?|scheduled|invited|completed?|received|✓|✔️?|✅|☑️?|1)$/iu;
const CROSS = /^(?:n|no|false|nein|non|nie|hayır|not yet|❌|✖️?|☐|0)$/iu;

/**
 * Whether a cell of such a column says that it came to that.
 *
 * @example
 * ```ts
 * isTicked('2026-02-03'); // true
 * isTicked('no'); // false
 * ```
 */
export function isTicked(cell: string): boolean {
  return !isNull(cell) && !CROSS.test(cell.trim());
}

/**
 * Whether a cell is a yes or a no, in words or signs.
 *
 * @example
 * ```ts
 * isTick('✓'); // true
 * isTick('maybe'); // false
 * ```
 */
export function isTick(cell: string): boolean {
  const text = cell.trim();
  return TICK.test(text) || CROSS.test(text);
}
