import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AtomMasks } from '../../src/text/atom-masks.ts';

const atoms = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 8 });

it('never says that two sets share nothing when they do', () => {
  fc.assert(
    fc.property(atoms, atoms, fc.integer({ min: 0, max: 5000 }), (some, others, number) => {
      const [left, right] = [new AtomMasks(), new AtomMasks()];
      left.set(number, some);
      right.set(number + 1, others);
      if (some.some((atom) => others.includes(atom))) {
        expect(left.mayShare(number, right, number + 1)).toBe(true);
      }
    }),
  );
});

it('says so for most that share nothing', () => {
  const [left, right] = [new AtomMasks(), new AtomMasks()];
  let said = 0;
  for (let at = 0; at < 1000; at += 1) {
    left.set(at, [at * 2, at * 2 + 5000]);
    right.set(at, [at * 2 + 1]);
    if (!left.mayShare(at, right, at)) said += 1;
  }
  expect(said).toBeGreaterThan(900);
});
