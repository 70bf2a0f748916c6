/**
 * Gives each row at most one column so that the sum of the gains is highest; a row takes no column
 * where every gain left to it is 0 or less. Kuhn's method with potentials (Kuhn 1955, Munkres 1957),
 * which is exact and takes time in rows² × columns.
 *
 * @returns the column of each row, or `null`
 *
 * @example
 * ```ts
 * bestAssignment([[9, 8], [8, 1]]); // [1, 0]
 * bestAssignment([[0, -1]]); // [null]
 * ```
 */
export function bestAssignment(gains: readonly (readonly number[])[]): (number | null)[] {
  const rows = gains.length;
  const real = gains[0]?.length ?? 0;
  // A spare column for each row, of no gain, stands for "none".
  const columns = real + rows;
  const cost = (row: number, column: number): number =>
    column < real ? -Math.max(0, gains[row]?.[column] ?? 0) : 0;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) augment(row, columns, cost, u, v, rowOf);
  const found = Array<number | null>(rows).fill(null);
  for (let column = 1; column <= real; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (gains[row]?.[column - 1] ?? 0) > 0) found[row] = column - 1;
  }
  return found;
}

/** Finds the cheapest way to seat one more row; rows and columns count from 1, 0 is the start. */
function augment(
  start: number,
  columns: number,
  cost: (row: number, column: number) => number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
): void {
  const way = new Int32Array(columns + 1);
  const least = new Float64Array(columns + 1).fill(Infinity);
  const used = new Uint8Array(columns + 1);
  rowOf[0] = start;
  let at = 0;
  do {
    used[at] = 1;
    const row = rowOf[at]!;
    let delta = Infinity;
    let next = 0;
    for (let column = 1; column <= columns; column += 1) {
      if (used[column] === 1) continue;
      const reduced = cost(row - 1, column - 1) - u[row]! - v[column]!;
      if (reduced < least[column]!) {
        least[column] = reduced;
        way[column] = at;
      }
      if (least[column]! < delta) [delta, next] = [least[column]!, column];
    }
    for (let column = 0; column <= columns; column += 1) {
      if (used[column] === 1) {
        u[rowOf[column]!]! += delta;
        v[column]! -= delta;
      } else least[column]! -= delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  for (; at !== 0; at = way[at]!) rowOf[at] = rowOf[way[at]!]!;
}
