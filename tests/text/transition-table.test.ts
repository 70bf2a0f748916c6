import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TransitionTable, UNKNOWN_MOVE } from '../../src/text/transition-table.ts';

it('remembers every move, as a map would, also past its first size', () => {
  const move = fc.tuple(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 5000 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(move, { selector: String, maxLength: 6000, size: 'max' }),
      (moves) => {
        const table = new TransitionTable();
        moves.forEach(([state, symbol], target) => {
          expect(table.get(state, symbol)).toBe(UNKNOWN_MOVE);
          table.set(state, symbol, target);
        });
        moves.forEach(([state, symbol], target) => {
          expect(table.get(state, symbol)).toBe(target);
        });
      },
    ),
    { numRuns: 10 },
  );
});

it('asks to be emptied when it has grown past its bound', () => {
  const table = new TransitionTable();
  for (let at = 0; at < 600_000; at += 1) table.set(1 + (at % 50_000), at % 4000, at);
  expect(table.isFull).toBe(true);
});
