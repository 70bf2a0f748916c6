import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_STEPS, readSteps, writeSteps } from '../../../src/classify/learned/weight-steps.ts';

const step = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS });
const small = fc.integer({ min: -1, max: 1 });

it('comes back as it was, wherever it begins', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(step, small, small, small)), (steps) => {
      const text = writeSteps(steps);
      const back: number[] = [];
      const end = readSteps(`ab${text}\n`, 2, steps.length, (place, value) => {
        back[place] = value;
      });
      expect(back).toEqual(steps);
      expect(end).toBe(2 + text.length);
    }),
  );
});

it('holds three small steps in one character, and nothing that ends a template', () => {
  expect(writeSteps([0, 1, -1, 0, 0, 0])).toHaveLength(2);
  const all = Array.from({ length: MOST_STEPS * 2 + 1 }, (_, at) => at - MOST_STEPS);
  expect(writeSteps(all)).not.toMatch(/[`\\$\s]/);
});
