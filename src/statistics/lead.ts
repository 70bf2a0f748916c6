import { wilsonInterval } from '../model/share.ts';

/**
 * Whether the first of two counts leads by more than chance: its share of the two together has an
 * interval that excludes one half.
 *
 * @example
 * ```ts
 * leads(9, 7); // false
 * leads(14, 3); // true
 * ```
 */
export function leads(first: number, second: number): boolean {
  return wilsonInterval(first, first + second)[0] > 0.5;
}
