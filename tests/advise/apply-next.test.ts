import { describe, expect, it } from 'vitest';
import { applyNext } from '../../src/advise/apply-next.ts';
import type { Application } from '../../src/model/application.ts';
import { statistics } from '../../src/statistics/index.ts';
import { measureAll } from '../../src/statistics/measure-all.ts';
import { application, setting } from '../statistics/invented-history.ts';

const sent = (count: number, talks: number, parts: Partial<Application>): Application[] =>
  Array.from({ length: count }, (_, at) =>
    application(`${parts.source ?? ''}${parts.role ?? ''}${at}`, {
      reached: at < talks ? 'interview' : 'applied',
      ...parts,
    }),
  );

const nextOf = (applications: readonly Application[]) =>
  applyNext(
    measureAll(statistics, { applications, notes: [] }, setting)['outcomes-by-group'],
    applications,
  );

describe('where to apply next', () => {
  it('is where more came to a conversation, the surest first, with whom it went furthest', () => {
    const next = nextOf([
      ...sent(10, 6, { source: 'Referral', role: 'Senior Welder' }),
      ...sent(30, 3, { source: 'Board', role: 'Fitter' }),
      ...sent(3, 1, { source: 'Agency', role: 'Fitter' }),
    ]);
    expect(next.map(({ grouping, group }) => `${grouping} ${group}`)).toEqual([
      'role welder',
      'source referral',
      'source agency',
      'level senior',
    ]);
    expect(next[0]?.own).toMatchObject({ count: 6, n: 10 });
    expect(next[0]?.examples).toHaveLength(3);
  });

  it('is nowhere where nothing went further, or too little was sent', () => {
    expect(nextOf([...sent(10, 5, { source: 'A' }), ...sent(10, 5, { source: 'B' })])).toEqual([]);
    expect(nextOf([...sent(2, 2, { source: 'A' }), ...sent(10, 0, { source: 'B' })])).toEqual([]);
    expect(nextOf([])).toEqual([]);
  });
});
