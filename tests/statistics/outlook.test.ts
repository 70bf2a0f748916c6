import { describe, expect, it } from 'vitest';
import type { Application, Status } from '../../src/model/application.ts';
import { addDays } from '../../src/model/calendar-date.ts';
import { outlook } from '../../src/statistics/outlook.ts';
import { analysis } from '../fixtures/analysis.ts';
import { note, setting as cards } from './invented-history.ts';

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

  it('says what it would be without the first reason, and that this is an assumption', () => {
    const applications = [...sent(18, 'rejected'), ...sent(2, 'declined')].map((one, at) => ({
      ...one,
      id: `a${at}`,
    }));
    const notes = [0, 1, 2, 3, 4, 5].map((at) =>
      note(`a${at}`, { gaps: [at < 4 ? 'answers' : 'internal-candidate'] }),
    );
    const own = { ...setting, categories: cards.categories };
    const history = { applications, notes };
    // 2 of 20 make 10; four of the six reasons of 18 rejections are a loss of 12 in 20, and leave 4.
    expect(outlook.verdict(outlook.measure(history, own), own).sentence).toContain(
      'Were nothing lost to answers any more, which is an assumption and no promise, it would take about 4 applications (plausibly ',
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
