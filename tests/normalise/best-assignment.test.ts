import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestAssignment } from '../../src/normalise/columns/best-assignment.ts';

/** The highest sum of gains, by trying everything. */
function highest(
  gains: readonly (readonly number[])[],
  taken: ReadonlySet<number> = new Set(),
): number {
  const [row, ...rest] = gains;
  if (row === undefined) return 0;
  const choices = row.map((gain, column) =>
    taken.has(column) ? -Infinity : gain + highest(rest, new Set([...taken, column])),
  );
  return Math.max(highest(rest, taken), ...choices);
}

it('finds what trying everything finds', () => {
  const matrix = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.array(
      fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  );
  fc.assert(
    fc.property(matrix, (gains) => {
      const found = bestAssignment(gains);
      const columns = found.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      const sum = found.reduce<number>(
        (total, column, row) => total + (column === null ? 0 : (gains[row]?.[column] ?? 0)),
        0,
      );
      expect(sum).toBe(highest(gains));
    }),
  );
});
