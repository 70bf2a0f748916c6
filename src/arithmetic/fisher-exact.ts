import { gammaln } from 'simple-statistics';

/** Tables this close in probability count as equally likely, as in R's `fisher.test`. */
const SAME = 1 + 1e-7;

/**
 * Fisher's exact test (1922), two-sided: the probability of a table at least as unlikely as
 * `[[a, b], [c, d]]` with the same margins.
 *
 * R: `fisher.test(matrix(c(a, c, b, d), 2))$p.value`; SciPy: `scipy.stats.fisher_exact`.
 *
 * @example
 * ```ts
 * fisherExact(3, 1, 1, 3).toFixed(4); // '0.4857'
 * ```
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const row = a + b;
  const column = a + c;
  const total = a + b + c + d;
  const logChance = (cell: number): number =>
    logChoose(column, cell) + logChoose(total - column, row - cell) - logChoose(total, row);
  const limit = Math.exp(logChance(a)) * SAME;
  let p = 0;
  for (let cell = Math.max(0, row + column - total); cell <= Math.min(row, column); cell += 1) {
    const chance = Math.exp(logChance(cell));
    if (chance <= limit) p += chance;
  }
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
