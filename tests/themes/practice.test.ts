import { expect, it } from 'vitest';
import { inPractice } from '../../src/themes/practice.ts';
import { application, note, setting } from '../statistics/invented-history.ts';

const seen = (...notes: ReturnType<typeof note>[]): string[] =>
  inPractice({ applications: [application('a1')], notes }, setting.categories).map(
    ({ category, share }) => `${category} ${share.count} of ${share.n}`,
  );

it('names the reasons that both employers and practice show, and no others', () => {
  const told = note('a1', { gaps: ['answers', 'punctuality'] });
  const mock = note(null, { gaps: ['answers'], saidBy: 'coach' });
  const appraisal = note(null, { gaps: ['hard-skills'], saidBy: 'coach' });
  const silent = note(null, { saidBy: 'coach' });
  expect(seen(told, mock, appraisal, silent)).toEqual(['answers 1 of 2']);
  expect(seen(mock, appraisal)).toEqual([]);
  expect(seen(told)).toEqual([]);
});
