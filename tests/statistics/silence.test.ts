import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/calendar-date.ts';
import type { Status } from '../../src/model/application.ts';
import { silence } from '../../src/statistics/silence.ts';
import { waitingTimes } from '../../src/statistics/waiting-times.ts';
import { application, note, on, setting, TODAY } from './invented-history.ts';

function waited(
  days: number,
  status: Status,
  answered: boolean,
): Parameters<typeof application>[1] {
  const appliedOn = addDays(TODAY, -days);
  return { status, appliedOn: on(appliedOn), statusOn: answered ? on(TODAY) : null };
}

describe('silence', () => {
  it('counts what still waits for as long as it has waited', () => {
    // survfit(Surv(c(5, 5, 10, 20), c(1, 1, 0, 0)) ~ 1): 0.5 from day 5 on
    const applications = [
      application('a1', waited(5, 'rejected', true)),
      application('a2', waited(5, 'rejected', true)),
      application('a3', waited(10, 'applied', false)),
      application('a4', waited(20, 'no-reply', false)),
    ];
    const rows = silence.measure({ applications, notes: [] }, setting);
    expect(rows.map(({ by, measure }) => [by.day, measure.value])).toEqual([
      ['7', 0.5],
      ['14', 0.5],
      ['21', 0.5],
      ['28', 0.5],
      ['42', 0.5],
    ]);
    expect(silence.verdict(rows, setting).certainty).toBe('early');
  });

  it('dates an answer by the first note, where it is earlier than the last status', () => {
    const applications = [
      application('a1', {
        appliedOn: on('2026-10-01'),
        statusOn: on('2026-11-01'),
        reached: 'final',
      }),
    ];
    const notes = [note('a1', {}, { date: on('2026-10-04') })];
    expect(waitingTimes({ applications, notes }, TODAY)).toEqual([{ days: 3, happened: true }]);
  });

  it('leaves out what has no day, lies ahead, or ends before its start', () => {
    const applications = [
      application('a1', { appliedOn: on('2026-10'), statusOn: on('2026-11-01') }),
      application('a2', { appliedOn: on('2027-01-01'), status: 'applied' }),
      application('a3', { appliedOn: on('2026-10-01'), statusOn: on('2026-09-01') }),
    ];
    expect(waitingTimes({ applications, notes: [] }, TODAY)).toEqual([]);
  });

  it('stops waiting with the file where the file is old', () => {
    const applications = [
      application('a1', { appliedOn: on('2024-03-01'), status: 'applied' }),
      application('a2', { appliedOn: on('2024-03-11'), status: 'applied' }),
    ];
    expect(waitingTimes({ applications, notes: [] }, TODAY).map(({ days }) => days)).toEqual([
      10, 0,
    ]);
  });

  it('reads the curve off enough applications', () => {
    const applications = Array.from({ length: 12 }, (_, at) =>
      application(`a${at}`, waited(at < 6 ? 10 : 50, 'rejected', true)),
    );
    const rows = silence.measure({ applications, notes: [] }, setting);
    const { sentence, certainty } = silence.verdict(rows, setting);
    expect(certainty).toBe('firm');
    expect(sentence).toContain('Of 12 applications with dates, about 50% had an answer by day 14');
  });
});
