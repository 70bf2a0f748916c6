import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/model/application.ts';
import { milestones } from '../../src/statistics/milestones.ts';
import { analysis } from '../fixtures/analysis.ts';
import { cards } from '../fixtures/cards.ts';

const [first] = analysis.applications;
const DAY = '2026-06-01';
const place = { file: 'milestones.csv', row: 2 };
const rewrote = { date: { iso: DAY, precision: 'day' as const }, what: 'Rewrote the CV', place };

/** So many rejected applications of a month, of which so many came to an interview. */
function month(name: string, count: number, interviews: number): Application[] {
  return Array.from({ length: count }, (_, at) => ({
    ...first!,
    id: `${name}${at}`,
    appliedOn: { iso: `${name}-1${at % 10}`, precision: 'day' },
    status: 'rejected',
    endedBy: 'employer',
    reached: at < interviews ? 'interview' : 'applied',
  }));
}
const verdictOf = (applications: readonly Application[], changes = [rewrote]) => {
  const setting = { today: '2026-11-20', categories: cards, milestones: changes };
  return milestones.verdict(milestones.measure({ applications, notes: [] }, setting), setting);
};

describe('before and after a change', () => {
  it('a clear difference is told with both figures and its interval', () => {
    // Newcombe's interval for 20 of 40 less 4 of 40: 0.200 to 0.556.
    expect(verdictOf([...month('2026-03', 40, 4), ...month('2026-07', 40, 20)])).toEqual({
      sentence:
        '“Rewrote the CV” (1 June 2026): 20 of 40 (35 to 65%) came to a conversation since, 4 of 40 (4 to 23%) before: 40 points more (plausibly 20 to 56).',
      certainty: 'firm',
    });
  });

  it('too few cases are too early to tell, and it says how many more would do', () => {
    const { sentence, certainty } = verdictOf([
      ...month('2026-03', 40, 4),
      ...month('2026-07', 6, 2),
    ]);
    expect(certainty).toBe('early');
    expect(sentence).toMatch(/too early to tell: about \d+ more would settle it/);
  });

  it('a change with nothing after it, or still to come, claims nothing', () => {
    expect(verdictOf(month('2026-03', 20, 2)).sentence).toContain('one side has no case yet');
    const later = { ...rewrote, date: { iso: '2027-01-01', precision: 'day' as const } };
    expect(verdictOf(month('2026-03', 20, 2), [later]).certainty).toBe('nothing');
    expect(verdictOf(month('2026-03', 20, 2), []).certainty).toBe('nothing');
  });
});
