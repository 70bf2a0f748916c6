import { expect, it } from 'vitest';
import { contradictions } from '../../src/themes/contradictions.ts';
import { findThemes } from '../../src/themes/find-themes.ts';
import { note, setting } from '../statistics/invented-history.ts';

const notes = [
  note('a1', { gaps: ['communication'] }),
  note('a2', { strengths: ['communication'] }),
  note('a3', { strengths: ['communication'] }),
  note('a4', { gaps: ['answers'] }),
  note('a5', { gaps: ['punctuality'], strengths: ['punctuality'] }),
  note('a6', { strengths: ['answers'], saidBy: 'candidate' }),
];

it('finds what one employer praises and another faults', () => {
  expect(contradictions({ applications: [], notes }, setting.categories)).toMatchObject([
    {
      kind: 'contradiction',
      category: 'communication',
      name: 'Communication: praised in 2 notes, faulted in 1',
      share: { count: 1, n: 3 },
    },
  ]);
});

it('stands among the themes', () => {
  const kinds = findThemes({ applications: [], notes }, setting.categories).map(({ kind }) => kind);
  expect(kinds).toEqual(['contradiction']);
});
