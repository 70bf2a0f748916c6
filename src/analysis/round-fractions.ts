/** Digits kept of a fraction: more than any output shows, fewer than processors disagree on. */
const DIGITS = 6;

/**
 * A value with all fractions in it rounded to six digits, so that the same history gives the same
 * bytes on any machine, and a report made from a saved analysis is the report made at once.
 *
 * @example
 * ```ts
 * roundFractions({ share: 1 / 3, names: ['a'] }); // { share: 0.333333, names: ['a'] }
 * ```
 */
export function roundFractions<T>(value: T): T {
  return rounded(value) as T;
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) ? value : Number(value.toFixed(DIGITS));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}
