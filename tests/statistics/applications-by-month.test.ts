import { describe, expect, it } from 'vitest';
import { applicationsByMonth } from '../../src/statistics/applications-by-month.ts';
import { application, on, setting } from './invented-history.ts';

/** Ten applications in each month, of which so many led to a conversation. */
function months(led: readonly number[]): ReturnType<typeof applicationsByMonth.measure> {
  const applications = led.flatMap((count, month) =>
    Array.from({ length: 10 }, (_, at) =>
      application(`a${month}-${at}`, {
        appliedOn: on(`2026-${String(month + 1).padStart(2, '0')}-05`),
        reached: at < count ? 'screen' : 'applied',
      }),
    ),
  );
  return applicationsByMonth.measure({ applications, notes: [] }, setting);
}

describe('applications by month', () => {
  it('sees a share that rises in each of six months', () => {
    const { sentence, certainty } = applicationsByMonth.verdict(
      months([1, 2, 3, 4, 5, 6]),
      setting,
    );
    expect(certainty).toBe('firm');
    // kendalltau(range(6), [1, 2, 3, 4, 5, 6], method="exact").pvalue = 2 / 720
    expect(sentence).toBe(
      '21 of 60 dated applications led to a conversation (24 to 48%); the share rose over 6 months, by about 10.0 percentage points a month (p = 0.003).',
    );
  });

  it('claims nothing of an even course', () => {
    expect(applicationsByMonth.verdict(months([3, 4, 2, 4, 3, 3]), setting).certainty).toBe(
      'nothing',
    );
  });

  it('leaves months out of the trend whose applications may still be answered', () => {
    const rows = months([2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0]);
    expect(rows).toHaveLength(11);
    expect(applicationsByMonth.verdict(rows, setting).sentence).toContain(
      'no trend to see over 9 months',
    );
  });
});
