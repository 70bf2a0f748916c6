import { expect, it } from 'vitest';
import { coverage } from '../../src/statistics/coverage.ts';
import { note, setting } from './invented-history.ts';

const verdictOf = (notes: ReturnType<typeof note>[]) =>
  coverage.verdict(coverage.measure({ applications: [], notes }, setting), setting);
const vague = {
  ...note('a9', {}),
  reading: { ...note('a9', {}).reading, detail: 'vague' as const },
};

it('counts the employers’ notes that say something, and those in which it was recognised', () => {
  const told = note('a1', { gaps: ['answers'] });
  const repeated = { ...note('a2', { gaps: ['answers'] }), repeats: 'n1' };
  const own = note('a3', { gaps: ['answers'], saidBy: 'candidate' });
  const empty = note('a4', {});
  expect(verdictOf([told, vague, repeated, own, empty])).toEqual({
    sentence: 'Something was recognised in 1 of 2 notes with feedback (9 to 91%).',
    certainty: 'firm',
  });
});

it('says so where there is no feedback', () => {
  expect(verdictOf([]).certainty).toBe('nothing');
});
