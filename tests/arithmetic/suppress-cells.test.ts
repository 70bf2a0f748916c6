import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEAST_SHOWN, suppressCells } from '../../src/arithmetic/suppress-cells.ts';

const count = fc.integer({ min: 0, max: 12 });
const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

it('hides every small count, and no zero', () => {
  fc.assert(
    fc.property(table, (counts) => {
      suppressCells(counts).forEach((row, at) => {
        row.forEach((isHidden, column) => {
          const own = counts[at]![column]!;
          if (own > 0 && own < LEAST_SHOWN) expect(isHidden).toBe(true);
          if (own === 0) expect(isHidden).toBe(false);
        });
      });
    }),
  );
});

it('leaves no cell alone in its row or column, where a sum would give it away', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const hidden = suppressCells(counts);
      const lines = [
        ...counts.map((row, at) =>
          row.map((own, column) => ({ own, isHidden: hidden[at]![column]! })),
        ),
        ...counts[0]!.map((_, column) =>
          counts.map((row, at) => ({ own: row[column]!, isHidden: hidden[at]![column]! })),
        ),
      ];
      for (const line of lines) {
        const alone = line.filter(({ isHidden }) => isHidden).length === 1;
        if (alone) expect(line.filter(({ own }) => own > 0)).toHaveLength(1);
      }
    }),
  );
});

it('hides the smallest other count beside a small one', () => {
  expect(suppressCells([[3, 9, 8]])).toEqual([[true, false, true]]);
});
