/**
 * A place from 0, left, to 1, right, as an SVG length with one decimal.
 *
 * @example
 * ```ts
 * acrossPercent(0.16129); // '16.1%'
 * acrossPercent(1.2); // '100%'
 * ```
 */
export function acrossPercent(place: number): string {
  return `${Math.round(Math.min(1, Math.max(0, place)) * 1000) / 10}%`;
}
