/** The cases of one group: vectors whose components say to what each case belongs. */
export interface VectorGroup {
  /** How many cases. */
  readonly n: number;
  /** The sum of the vectors, component by component. */
  readonly sum: readonly number[];
  /** The sum of the squared lengths of the vectors. */
  readonly squares: number;
}

/**
 * How much more alike the cases of one group are than cases of different groups: the intraclass
 * correlation of the one-way analysis of variance, over all components together; 1 where groups hold
 * nothing in common, 0 or less where they do not differ. For cases that belong to one category each
 * this is the moment estimate of overdispersion of the Dirichlet-multinomial (Weir and Hill 2002),
 * whose prior then weighs as much as `1 / correlation - 1` cases.
 *
 * R: `dirmult::weirMoM(counts)` for such cases, with a row for each group.
 *
 * @returns `null` where there are fewer than two groups, or no more cases than groups, or where all
 *   cases are the same
 * @example
 * ```ts
 * const apart = [{ n: 2, sum: [2, 0], squares: 2 }, { n: 2, sum: [0, 2], squares: 2 }];
 * intraclassCorrelation(apart); // 1
 * ```
 */
export function intraclassCorrelation(groups: readonly VectorGroup[]): number | null {
  const held = groups.filter(({ n }) => n > 0);
  const cases = sumOf(held.map(({ n }) => n));
  if (held.length < 2 || cases <= held.length) return null;
  const total = held.reduce<number[]>(
    (sums, { sum }) => sum.map((value, at) => (sums[at] ?? 0) + value),
    [],
  );
  const squares = sumOf(held.map((group) => group.squares));
  const byGroup = sumOf(held.map(({ n, sum }) => squaredLength(sum) / n));
  const between = (byGroup - squaredLength(total) / cases) / (held.length - 1);
  const within = (squares - byGroup) / (cases - held.length);
  const usualSize = (cases - sumOf(held.map(({ n }) => n * n)) / cases) / (held.length - 1);
  const spread = between + (usualSize - 1) * within;
  return spread <= 0 ? null : (between - within) / spread;
}

function squaredLength(vector: readonly number[]): number {
  return sumOf(vector.map((value) => value * value));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
