import { describe, expect, it } from 'vitest';
import { silence } from '../../src/charts/silence.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { analysis } from '../fixtures/analysis.ts';
import { drawnTexts, isSound, measured } from './sound.ts';

/** A curve that is known for every day, as a denser statistic would give it. */
const DAILY: Analysis = {
  ...analysis,
  measures: {
    silence: {
      title: 'x',
      verdict: { sentence: '', certainty: 'firm' },
      rows: Array.from({ length: 42 }, (_, at) => ({
        by: { day: String(at + 1) },
        measure: { unit: 'share', count: at, n: 100, value: at / 60, interval: [at / 80, at / 50] },
      })),
    },
  },
};

describe('the chart of silence', () => {
  isSound(silence);
  describe('with a row for every day', () => {
    isSound(silence, DAILY);
  });

  it('says how much is answered by the second week and at the end', () => {
    const answered = measured('silence', [
      [{ day: '7' }, 20, 100],
      [{ day: '14' }, 49, 100],
      [{ day: '42' }, 62, 100],
    ]);
    // prop.test(49, 100, correct = FALSE) and prop.test(62, 100, correct = FALSE) in R.
    expect(silence.draw(answered)!.title).toBe(
      'About 49% of 100 applications are answered by day 14 (39 to 59%), and 62% by day 42 (52 to 71%)',
    );
  });

  it('says so where nobody answered', () => {
    const none = measured('silence', [
      [{ day: '14' }, 0, 23],
      [{ day: '42' }, 0, 23],
    ]);
    // prop.test(0, 23, correct = FALSE) in R: 0 to 0.143.
    expect(silence.draw(none)!.title).toBe(
      'None of 23 applications with dates is answered by day 42 (0 to 14%)',
    );
  });

  it('reads nothing off a handful', () => {
    const few = measured('silence', [[{ day: '7' }, 1, 6]]);
    expect(silence.draw(few)!.title).toBe(
      '6 applications with dates: too few to say how long an answer takes',
    );
  });

  it('writes the last level beside the line, with what it leaves open', async () => {
    const answered = measured('silence', [
      [{ day: '14' }, 49, 100],
      [{ day: '42' }, 62, 100],
    ]);
    const { spec, narrowSpec } = silence.draw(answered)!;
    for (const drawn of [spec, narrowSpec]) {
      // prop.test(62, 100, correct = FALSE) in R: 0.522 to 0.709.
      expect(await drawnTexts(drawn)).toEqual(
        expect.arrayContaining(['62% by day 42', 'plausibly 52 to 71%', 'days since applying']),
      );
    }
  });

  it('puts days in order, and leaves out what is no day', () => {
    const odd = measured('silence', [
      [{ day: '28' }, 5, 20],
      [{ day: 'later' }, 9, 20],
      [{ day: '7' }, 2, 20],
    ]);
    expect(silence.draw(odd)!.table.rows.map(([day]) => day)).toEqual(['7', '28']);
  });
});
