import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/arithmetic/seeded-random.ts';
import type { Application } from '../../src/model/application.ts';
import { outcomesByGroup } from '../../src/statistics/outcomes-by-group.ts';
import { analysis } from '../fixtures/analysis.ts';

const [first] = analysis.applications;
const setting = { today: '2026-11-20', categories: {} };

function sent(count: number, interviews: number, parts: Partial<Application>): Application[] {
  return Array.from({ length: count }, (_, at) => ({
    ...first!,
    role: null,
    level: null,
    location: null,
    source: null,
    status: 'rejected',
    endedBy: 'employer',
    reached: at < interviews ? 'interview' : 'applied',
    ...parts,
  }));
}
const verdictOf = (applications: readonly Application[]) =>
  outcomesByGroup.verdict(outcomesByGroup.measure({ applications, notes: [] }, setting), setting);

describe('groups of applications', () => {
  it('that go further are told, effect first', () => {
    const applications = [
      ...sent(10, 8, { source: 'Referral' }),
      ...sent(40, 4, { source: 'Job board' }),
    ];
    expect(verdictOf(applications)).toEqual({
      sentence:
        '“job board” (where it was found): 4 of 40 (4 to 23%) came to a conversation, 8 of 10 (49 to 94%) of the others; “referral” (where it was found): 8 of 10 (49 to 94%) came to a conversation, 4 of 40 (4 to 23%) of the others.',
      certainty: 'firm',
    });
  });

  it('that do not differ are told as well', () => {
    const { sentence, certainty } = verdictOf([
      ...sent(20, 5, { source: 'Referral' }),
      ...sent(20, 5, { source: 'Job board' }),
    ]);
    expect(certainty).toBe('nothing');
    expect(sentence).toContain('Of 2 groups');
  });

  it('are made of roles without level and brackets, and of the levels in them', () => {
    const rows = outcomesByGroup.measure(
      {
        applications: [
          ...sent(1, 0, { role: 'Senior Data Analyst (m/f/d)' }),
          ...sent(1, 0, { role: 'Junior Data Analyst, nights' }),
          ...sent(1, 0, { role: 'Nurse II' }),
        ],
        notes: [],
      },
      setting,
    );
    const groups = (grouping: string): string[] => [
      ...new Set(rows.filter(({ by }) => by.grouping === grouping).map(({ by }) => by.group)),
    ];
    expect(groups('role')).toEqual(['data analyst', 'nurse']);
    expect(groups('level')).toEqual(['junior or graduate', 'no level named', 'senior']);
  });

  it('without any pattern are claimed to differ in at most one history of twenty', () => {
    const random = seededRandom(11);
    const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
    let claims = 0;
    for (let history = 0; history < 200; history += 1) {
      const applications = Array.from({ length: 80 }, () =>
        sent(1, random() < 0.3 ? 1 : 0, {
          source: pick(['Referral', 'Job board', 'Company site', 'Recruiter']),
          role: pick(['Nurse', 'Senior Nurse', 'Junior Welder', 'Clerk']),
          location: pick(['Leeds', 'York', 'Hull']),
        }),
      ).flat();
      if (verdictOf(applications).certainty === 'firm') claims += 1;
    }
    expect(claims).toBeLessThanOrEqual(10);
  });
});
