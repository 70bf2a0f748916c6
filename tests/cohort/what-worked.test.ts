import { describe, expect, it } from 'vitest';
import { changeKind } from '../../src/cohort/change-kinds.ts';
import { whatWorked } from '../../src/cohort/what-worked.ts';
import type { Change } from '../../src/model/cohort.ts';
import { shareOf } from '../../src/model/share.ts';
import { client } from './invented-client.ts';

const change = (what: string, before: number, after: number, n = 10): Change => ({
  on: '2026-05-01',
  what,
  before: shareOf(before, n),
  after: shareOf(after, n),
});

describe('what worked', () => {
  it('pools the changes of one kind, each client against themselves', () => {
    const [papers, practice] = whatWorked([
      client('a', { changes: [change('Rewrote the CV', 1, 4)] }),
      client('b', {
        changes: [change('New LinkedIn profile', 2, 5), change('Mock interviews', 3, 3)],
      }),
    ]);
    expect(practice).toMatchObject({ kind: 'practice', clients: 1, difference: 0 });
    expect(papers).toMatchObject({ kind: 'papers', clients: 2 });
    expect(papers?.difference).toBeCloseTo(0.3, 12);
    expect([papers?.before.count, papers?.after.count, papers?.after.n]).toEqual([3, 9, 20]);
  });

  it('counts a client’s first change of a kind, and none without cases on both sides', () => {
    const changes = [change('Rewrote the CV', 1, 4), change('A second CV', 4, 4)];
    const early = { ...change('Joined a course', 1, 0), after: shareOf(0, 0) };
    const worked = whatWorked([client('a', { changes }), client('b', { changes: [early] })]);
    expect(worked.map(({ kind, clients }) => [kind, clients])).toEqual([['papers', 1]]);
  });

  it.each([
    ['Started timed practice twice a week', 'practice'],
    ['Mock interview on the CV', 'practice'],
    ['New portfolio with three case studies', 'papers'],
    ['Warehouse system course finished (two weeks; scanners)', 'skills'],
    ['Asked two former managers for referrals', 'search'],
    ['Moved in with my sister', 'other'],
  ])('takes “%s” for %s', (what, kind) => {
    expect(changeKind(what)).toBe(kind);
  });
});
