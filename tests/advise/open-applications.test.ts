import { describe, expect, it } from 'vitest';
import { openApplications } from '../../src/advise/open-applications.ts';
import { USUAL_RULES, waitingRules } from '../../src/advise/waiting-rules.ts';
import type { Measured } from '../../src/model/measure.ts';
import { shareOf } from '../../src/model/share.ts';
import { application, on, TODAY } from '../statistics/invented-history.ts';

describe('open applications', () => {
  it('wait since they were last heard of, and move off weekends', () => {
    const applications = [
      application('a1', {
        status: 'in-progress',
        appliedOn: on('2026-10-01'),
        statusOn: on('2026-11-14'),
      }),
      application('a2', { status: 'applied', appliedOn: on('2026-11-07') }),
    ];
    expect(openApplications(applications, USUAL_RULES, TODAY)).toMatchObject([
      // 7 November and 14 November were Saturdays; so are 21 and 28 November.
      { applicationId: 'a2', waitingDays: 13, followUpOn: '2026-11-23', closeOn: '2026-12-07' },
      { applicationId: 'a1', waitingDays: 6, followUpOn: '2026-11-30', closeOn: '2026-12-14' },
    ]);
  });

  it('are only those that wait for somebody else and have a day in the past', () => {
    const applications = [
      application('a1', { status: 'offer', appliedOn: on('2026-11-07') }),
      application('a2', { status: 'rejected', appliedOn: on('2026-11-07') }),
      application('a3', { status: 'applied', appliedOn: on('2026-11') }),
      application('a4', { status: 'applied', appliedOn: on('2027-11-07') }),
    ];
    expect(openApplications(applications, USUAL_RULES, TODAY)).toEqual([]);
  });
});

function curve(counts: readonly number[], n: number): Measured {
  const days = ['7', '14', '21', '28', '42'];
  return {
    title: '',
    verdict: { sentence: '', certainty: 'firm' },
    rows: counts.map((count, at) => ({ by: { day: days[at]! }, measure: shareOf(count, n) })),
  };
}

describe('the rules for waiting', () => {
  it('follow the history’s own curve', () => {
    expect(waitingRules(curve([30, 35, 38, 40, 40], 60))).toEqual({ followUp: 7, close: 28 });
    expect(waitingRules(curve([5, 12, 30, 36, 40], 60))).toEqual({ followUp: 21, close: 42 });
  });

  it('are the usual ones where too few answers have come', () => {
    expect(waitingRules(curve([1, 2, 2, 3, 4], 60))).toEqual(USUAL_RULES);
  });
});
