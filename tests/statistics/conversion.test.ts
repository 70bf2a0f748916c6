import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/model/application.ts';
import { conversion } from '../../src/statistics/conversion.ts';
import { application, setting } from './invented-history.ts';

function many(count: number, known: Partial<Application>): Application[] {
  return Array.from({ length: count }, (_, at) =>
    application(`${JSON.stringify(known)}${at}`, known),
  );
}

const applications = [
  ...many(6, { status: 'no-reply' }),
  ...many(3, { status: 'rejected' }),
  ...many(2, { status: 'applied' }),
  ...many(2, { status: 'rejected', reached: 'screen' }),
  ...many(1, { status: 'withdrawn', reached: 'screen' }),
  ...many(1, { status: 'in-progress', reached: 'interview' }),
  ...many(1, { status: 'declined', reached: 'offer' }),
];

describe('conversion', () => {
  const rows = conversion.measure({ applications, notes: [] }, setting);

  it('leaves open and own endings out of the base, and unused stages out of the steps', () => {
    expect(rows.map(({ by, measure }) => [by.stage, measure])).toEqual([
      // 3 rejected at once, 2 + 1 + 1 + 1 that got further: answered; 6 were not.
      ['reply', expect.objectContaining({ count: 8, n: 14 })],
      ['screen', expect.objectContaining({ count: 5, n: 8 })],
      // The one that withdrew after the call is in neither.
      ['interview', expect.objectContaining({ count: 2, n: 4 })],
      ['offer', expect.objectContaining({ count: 1, n: 1 })],
    ]);
  });

  it('says where most end', () => {
    const { sentence, certainty } = conversion.verdict(rows, setting);
    expect(sentence).toBe(
      'No one step stands out: 6 of 14 (21 to 67%) had no answer at all, and the next step lost 3.',
    );
    expect(certainty).toBe('tentative');
  });

  it('says where more end than anywhere else', () => {
    const history = { applications: many(20, { status: 'no-reply' }), notes: [] };
    expect(conversion.verdict(conversion.measure(history, setting), setting)).toEqual({
      // scipy.stats.binomtest(20, 20).proportion_ci(method="wilson").low = 0.839
      sentence:
        'More end at one step than at any other: 20 of 20 (84 to 100%) had no answer at all.',
      certainty: 'firm',
    });
  });

  it('has nothing to say where nothing was decided, or nothing lost', () => {
    for (const known of [
      { status: 'applied' },
      { status: 'accepted', reached: 'accepted' },
    ] as const) {
      const history = { applications: many(9, known), notes: [] };
      expect(conversion.verdict(conversion.measure(history, setting), setting).certainty).toBe(
        'nothing',
      );
    }
  });
});
