import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/arithmetic/seeded-random.ts';
import { reasonsByMonth } from '../../src/statistics/reasons-by-month.ts';
import { application, note, on, setting } from './invented-history.ts';

type Case = readonly [month: string, reason: string];

function measured(cases: readonly Case[]): ReturnType<typeof reasonsByMonth.measure> {
  const history = {
    applications: cases.map(([month], at) => application(`a${at}`, { statusOn: on(month) })),
    notes: cases.map(([, gap], at) => note(`a${at}`, { gaps: [gap] })),
  };
  return reasonsByMonth.measure(history, setting);
}

function times(count: number, month: string, reason: string): Case[] {
  return Array.from({ length: count }, () => [month, reason]);
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026-${month}`);

describe('reasons by month', () => {
  it('gives an empty month its place', () => {
    const rows = measured([
      ['2026-01', 'answers'],
      ['2026-03', 'answers'],
    ]);
    expect(rows.map(({ by, measure }) => [by.month, measure.n, measure.value])).toEqual([
      ['2026-01', 1, 1],
      ['2026-02', 0, null],
      ['2026-03', 1, 1],
    ]);
  });

  it('makes no claim before six months', () => {
    const rows = measured(MONTHS.slice(0, 4).map((month) => [month, 'answers']));
    expect(reasonsByMonth.verdict(rows, setting)).toEqual({
      sentence: 'A trend needs at least 6 months with a reason; so far there are 4.',
      certainty: 'early',
    });
  });

  it('sees a reason that rises in each of eight months', () => {
    const rows = measured(
      MONTHS.flatMap((month, at) => [
        ...times(at, month, 'answers'),
        ...times(8 - at, month, 'punctuality'),
      ]),
    );
    const { sentence, certainty } = reasonsByMonth.verdict(rows, setting);
    expect(certainty).toBe('firm');
    expect(sentence).toContain('answers more often (28 of 64 in all, p < 0.001)');
    expect(sentence).toContain('punctuality less often');
  });

  it('rarely claims a trend where there is none: at most one in twenty of 400 histories', () => {
    const random = seededRandom(11);
    const named = ['answers', 'punctuality', 'assessment', 'communication'];
    let claims = 0;
    for (let run = 0; run < 400; run += 1) {
      const cases = Array.from({ length: 40 }, (): Case => {
        const month = MONTHS[Math.floor(random() * MONTHS.length)]!;
        return [month, named[Math.floor(random() * named.length)]!];
      });
      if (reasonsByMonth.verdict(measured(cases), setting).certainty === 'firm') claims += 1;
    }
    expect(claims / 400).toBeLessThanOrEqual(0.05);
  });
});
