import { describe, expect, it } from 'vitest';
import type { Application, Status } from '../../src/model/application.ts';
import { addDays } from '../../src/model/calendar-date.ts';
import { outlook } from '../../src/statistics/outlook.ts';
import { analysis } from '../fixtures/analysis.ts';

const setting = { today: '2026-11-20', categories: {} };
const [first] = analysis.applications;

function sent(count: number, status: Status, daysAgo = 200): Application[] {
  return Array.from({ length: count }, () => ({
    ...first!,
    status,
    appliedOn: { iso: addDays(setting.today, -daysAgo), precision: 'day' },
  }));
}
const verdictOf = (applications: readonly Application[]) =>
  outlook.verdict(outlook.measure({ applications, notes: [] }, setting), setting);

describe('how far an offer is', () => {
  it('is one over the rate, with its range, and weeks by the pace of two months', () => {
    // 4 of 80: Wilson 0.0196 to 0.1216, so 8.2 to 51; 16 applications in 8 weeks are 2 a week.
    const { sentence, certainty } = verdictOf([
      ...sent(60, 'rejected'),
      ...sent(16, 'no-reply', 20),
      ...sent(3, 'declined'),
      ...sent(1, 'accepted'),
    ]);
    expect(certainty).toBe('tentative');
    expect(sentence).toBe(
      'At the rate so far an offer takes about 20 applications (plausibly 8 to 51), or about 10 weeks (plausibly 4 to 26) at the pace of the last two months, if rates and pace stay as they are.',
    );
  });

  it('without an offer has a least number and no more', () => {
    expect(verdictOf(sent(30, 'rejected')).sentence).toMatch(/^No offer came of 30 .* may be 9 /);
  });

  it('of a few applications, or none, says nothing', () => {
    expect(verdictOf(sent(4, 'rejected')).certainty).toBe('early');
    expect(verdictOf([]).certainty).toBe('nothing');
    expect(verdictOf(sent(20, 'applied')).certainty).toBe('nothing');
  });
});
