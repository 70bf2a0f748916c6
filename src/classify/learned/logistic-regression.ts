/** Keeps the solution finite where a mark never occurs, or always decides. */
const RIDGE = 1e-3;

const MOST_ROUNDS = 15;

/** Cases with their outcome: `marks` by case, the first the constant. */
export interface Cases {
  readonly marks: readonly (readonly number[])[];
  readonly isTrue: readonly boolean[];
}

/**
 * Fits a logistic regression by Newton's method (McCullagh and Nelder 1989), with a slight ridge.
 *
 * @example
 * ```ts
 * const marks = [[1], [1], [1], [1]];
 * const [odds] = fitLogistic({ marks, isTrue: [true, true, true, false] });
 * odds.toFixed(2); // '1.10'
 * ```
 */
export function fitLogistic({ marks, isTrue }: Cases): number[] {
  const size = marks[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { gradient, curvature } = derivatives(marks, isTrue, weights);
    solve(curvature, gradient).forEach((step, at) => (weights[at]! -= step));
  }
  return weights;
}

function derivatives(
  marks: Cases['marks'],
  isTrue: Cases['isTrue'],
  weights: readonly number[],
): { gradient: number[]; curvature: number[][] } {
  const gradient = weights.map((weight) => RIDGE * weight);
  const curvature = weights.map((_, row) =>
    weights.map((__, column) => (row === column ? RIDGE : 0)),
  );
  marks.forEach((one, at) => {
    const sum = one.reduce((total, mark, index) => total + mark * weights[index]!, 0);
    const chance = 1 / (1 + Math.exp(-sum));
    const spread = chance * (1 - chance);
    for (let row = 0; row < one.length; row += 1) {
      if (one[row] === 0) continue;
      gradient[row]! += (chance - (isTrue[at] ? 1 : 0)) * one[row]!;
      for (let column = 0; column < one.length; column += 1)
        curvature[row]![column]! += spread * one[row]! * one[column]!;
    }
  });
  return { gradient, curvature };
}

/** Solves a small symmetric system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = rows
      .slice(at)
      .reduce(
        (best, row, index) => (Math.abs(row[at]!) > Math.abs(rows[best]![at]!) ? at + index : best),
        at,
      );
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let below = at + 1; below < size; below += 1) {
      const factor = rows[below]![at]! / rows[at]![at]!;
      for (let column = at; column <= size; column += 1)
        rows[below]![column]! -= factor * rows[at]![column]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const known = solution.reduce(
      (sum, value, column) => (column > at ? sum + value * rows[at]![column]! : sum),
      0,
    );
    solution[at] = (rows[at]![size]! - known) / rows[at]![at]!;
  }
  return solution;
}
