import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/calendar-date.ts';
import { reasonsByWeek } from '../../src/statistics/reasons-by-week.ts';
import { application, note, on, setting } from './invented-history.ts';

/** Eight weeks of five rejections each, of which so many name punctuality and the others answers. */
const measured = (late: readonly number[], days = 7) => {
  const cases = late.flatMap((count, week) =>
    [0, 1, 2, 3, 4].map((at) => ({
      id: `w${week}-${at}`,
      day: addDays('2026-08-03', week * days),
      gap: at < count ? 'punctuality' : 'answers',
    })),
  );
  const history = {
    applications: cases.map(({ id, day }) => application(id, { statusOn: on(day) })),
    notes: cases.map(({ id, gap }) => note(id, { gaps: [gap] })),
  };
  return reasonsByWeek.measure(history, setting);
};

describe('reasons by week', () => {
  it('claim a trend in a history too short for months', () => {
    // Eight rising values: p = 2 / 8! = 0.00005.
    const { sentence, certainty } = reasonsByWeek.verdict(
      measured([0, 0, 1, 1, 2, 3, 4, 5]),
      setting,
    );
    expect(certainty).toBe('firm');
    expect(sentence).toContain('Over 8 weeks with a reason, employers have come to name');
    expect(sentence).toContain('punctuality more often (16 of 40 in all');
  });

  it('are named by their Mondays', () => {
    expect([...new Set(measured([1, 1, 1, 1, 1, 1]).map(({ by }) => by.week))][1]).toBe(
      '2026-08-10',
    );
  });

  it('are left to the months in a longer history, and to nothing in a shorter', () => {
    expect(measured([1, 1, 1, 1, 1, 1, 1, 1], 30)).toEqual([]);
    expect(measured([1, 2, 3])).toEqual([]);
  });
});
