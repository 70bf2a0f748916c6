import { expect, it } from 'vitest';
import { feedbackQuality } from '../../src/statistics/feedback-quality.ts';
import { application, note, setting } from './invented-history.ts';

it('grades the notes on rejections, and no others', () => {
  const applications = [
    application('a1'),
    application('a2'),
    application('a3', { status: 'offer', reached: 'offer' }),
  ];
  const notes = [
    note('a1', { gaps: ['answers'] }),
    note('a2', {}),
    note('a3', {}),
    note('a1', { gaps: ['answers'], saidBy: 'candidate' }),
  ];
  const rows = feedbackQuality.measure({ applications, notes }, setting);
  expect(rows.map(({ by, measure }) => [by.detail, measure.value])).toEqual([
    ['specific', 0.5],
    ['vague', 0],
    ['empty', 0.5],
  ]);
  expect(feedbackQuality.verdict(rows, setting).sentence).toBe(
    '1 of 2 notes on rejections gives a reason that one can act on (9 to 91%); that is too few for a rate.',
  );
});
