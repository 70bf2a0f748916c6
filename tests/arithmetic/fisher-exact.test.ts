import { expect, it } from 'vitest';
import { fisherExact } from '../../src/arithmetic/fisher-exact.ts';

// scipy.stats.fisher_exact([[a, b], [c, d]]).pvalue; the first is Fisher's lady tasting tea.
it.each([
  { table: [3, 1, 1, 3], p: 0.485714 },
  { table: [8, 2, 1, 5], p: 0.034965 },
  { table: [15, 11, 29, 87], p: 0.001991 },
  { table: [0, 5, 4, 0], p: 0.007937 },
  { table: [0, 0, 3, 4], p: 1 },
] as const)('gives the p of SciPy for $table', ({ table, p }) => {
  expect(fisherExact(table[0], table[1], table[2], table[3])).toBeCloseTo(p, 5);
});
