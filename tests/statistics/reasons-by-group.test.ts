import { describe, expect, it } from 'vitest';
import { groupings } from '../../src/statistics/groups.ts';
import { reasonsByGroup } from '../../src/statistics/reasons-by-group.ts';
import { application, note, setting } from './invented-history.ts';

/** Rejections of one source, so many of which name punctuality and the others answers. */
function refused(source: string, count: number, late: number) {
  return Array.from({ length: count }, (_, at) => ({
    application: application(`${source}${at}`, { source, role: null }),
    gap: at < late ? 'punctuality' : 'answers',
  }));
}

const verdictOf = (cases: ReturnType<typeof refused>) => {
  const history = {
    applications: cases.map((one) => one.application),
    notes: cases.map((one) => note(one.application.id, { gaps: [one.gap] })),
  };
  return reasonsByGroup.verdict(reasonsByGroup.measure(history, setting), setting);
};

describe('reasons by group', () => {
  it('are told where they part beyond chance, with both figures', () => {
    // R: fisher.test(matrix(c(9, 1, 2, 18), 2))$p.value is 4.7e-05.
    expect(verdictOf([...refused('Agency', 10, 9), ...refused('Referral', 20, 2)])).toEqual({
      sentence:
        'Employers name more often: answers for “referral” (where it was found), in 18 of 20 (70 to 97%), for the others in 1 of 10; punctuality for “agency” (where it was found), in 9 of 10 (60 to 98%), for the others in 2 of 20.',
      certainty: 'firm',
    });
  });

  it('that do not part are told as well, with how many were looked at', () => {
    const { sentence, certainty } = verdictOf([
      ...refused('Agency', 10, 4),
      ...refused('Referral', 10, 5),
    ]);
    expect(certainty).toBe('nothing');
    expect(sentence).toContain('4 comparisons were made');
  });

  it('say so where nothing can be compared', () => {
    expect(verdictOf(refused('Agency', 3, 1)).sentence).toContain('Too few');
    expect(reasonsByGroup.measure({ applications: [], notes: [] }, setting)).toEqual([]);
  });
});

describe('ways of working', () => {
  it('are read from the place and the role', () => {
    const cases = [
      application('a', { location: 'Remote (UK)' }),
      application('b', { location: 'Leeds, hybrid 2 days' }),
      application('c', { location: 'Leeds', role: 'Clerk, on-site' }),
      application('d', { location: 'Leeds', role: 'Clerk' }),
    ];
    const [, grouped] = groupings(cases, (one) => one).find(([by]) => by === 'working')!;
    expect(grouped.map(({ group, one }) => `${one.id} ${group}`)).toEqual([
      'a remote',
      'b hybrid',
      'c on site',
    ]);
  });
});
