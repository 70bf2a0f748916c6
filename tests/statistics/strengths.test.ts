import { expect, it } from 'vitest';
import { strengths } from '../../src/statistics/strengths.ts';
import { note, setting } from './invented-history.ts';

it('counts notes from employers that praise, of all notes from employers', () => {
  const notes = [
    note('a1', { strengths: ['communication', 'communication'] }),
    note('a2', { strengths: [{ category: 'answers', confidence: 0.4, evidence: [] }] }),
    note('a3', { gaps: ['answers'] }),
    note('a4', { strengths: ['communication'], saidBy: 'candidate' }),
  ];
  const rows = strengths.measure({ applications: [], notes }, setting);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ by: { strength: 'communication' }, measure: { count: 1, n: 3 } });
  expect(strengths.verdict(rows, setting)).toEqual({
    sentence:
      'Employers praise your communication in 1 of 3 notes from employers (6 to 79%), so far.',
    certainty: 'early',
  });
});
