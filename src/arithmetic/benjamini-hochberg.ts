/**
 * Adjusts p-values for having looked many times (Benjamini and Hochberg 1995): of all findings
 * with an adjusted value below 0.05, one in twenty is expected to be chance. Order is kept.
 *
 * R: `p.adjust(p, method = "BH")`.
 *
 * @example
 * ```ts
 * benjaminiHochberg([0.01, 0.04, 0.03]).map((p) => p.toFixed(2)); // ['0.03', '0.04', '0.04']
 * ```
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  order.forEach((at, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (pValues[at]! * pValues.length) / rank);
    adjusted[at] = least;
  });
  return adjusted;
}
