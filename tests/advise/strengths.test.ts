import { expect, it } from 'vitest';
import { strengthsOf } from '../../src/advise/strengths.ts';
import { categories, note } from '../statistics/invented-history.ts';

it('counts what employers praise, the most frequent first, with their words', () => {
  const notes = [
    note('a1', { strengths: ['communication'] }, { text: 'Clear and calm.' }),
    note(
      'a2',
      { strengths: ['communication', 'answers'] },
      { text: 'Good examples, clearly told.' },
    ),
    note('a3', { strengths: ['answers'], saidBy: 'candidate' }),
    note('a4', { gaps: ['assessment'] }),
    // Says nothing, so it is in nobody's word.
    note('a5', {}, { text: 'Call on Tuesday at ten.' }),
  ];
  const found = strengthsOf(notes, categories);
  expect(found.map(({ category, share }) => [category, share.count, share.n])).toEqual([
    ['communication', 2, 3],
    ['answers', 1, 3],
  ]);
  expect(found[0]?.quotes.map(({ sentence }) => sentence)).toContain('Clear and calm.');
  expect(found[0]?.use).toBe('Use communication.');
});
