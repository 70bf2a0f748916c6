/** Fewer than this in a cell could be somebody whom a reader knows. */
export const LEAST_SHOWN = 5;

/**
 * Which cells of a table of counts must not be shown: those from one to four, and so many more
 * that none of them can be worked out from the sum of its row or column (complementary
 * suppression; Hundepool et al. 2012, Statistical Disclosure Control, chapter 4). A zero stays: it
 * says nothing of anybody.
 *
 * @param table - counts, row by row, all rows as long as each other; sums are taken to be known
 *
 * @example
 * ```ts
 * suppressCells([[3, 9, 8], [7, 6, 5]]); // [[true, false, true], [true, false, true]]
 * ```
 */
export function suppressCells(table: readonly (readonly number[])[]): boolean[][] {
  const hidden = table.map((row) => row.map((count) => count > 0 && count < LEAST_SHOWN));
  const rows = table.map((row, at) => row.map((_, column) => [at, column] as const));
  const columns = (table[0] ?? []).map((_, column) => table.map((__, at) => [at, column] as const));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const line of [...rows, ...columns]) {
      const isHidden = ([row, column]: readonly [number, number]): boolean => hidden[row]![column]!;
      if (line.filter(isHidden).length !== 1) continue;
      const rest = line
        .filter((cell) => !isHidden(cell) && table[cell[0]]![cell[1]]! > 0)
        .sort((a, b) => table[a[0]]![a[1]]! - table[b[0]]![b[1]]!);
      const [next] = rest;
      if (next === undefined) continue;
      hidden[next[0]]![next[1]] = true;
      isChanged = true;
    }
  }
  return hidden;
}
