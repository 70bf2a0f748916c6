import { expect, it } from 'vitest';
import { outcomes } from '../../src/statistics/outcomes.ts';
import { application, setting } from './invented-history.ts';

it('counts each application sent by its last status', () => {
  const statuses = [
    'rejected',
    'rejected',
    'applied',
    'in-progress',
    'no-reply',
    'not-applied',
  ] as const;
  const applications = statuses.map((status, at) => application(`a${at}`, { status }));
  const rows = outcomes.measure({ applications, notes: [] }, setting);
  const counts = Object.fromEntries(
    rows.map(({ by, measure }) => [by.outcome, measure.unit === 'share' ? measure.count : null]),
  );
  expect(counts).toMatchObject({ rejected: 2, open: 2, 'no-reply': 1, offer: 0 });
  expect(rows[0]?.measure.n).toBe(5);
  // Wilson for 2 of 5 and 1 of 5: scipy.stats.binomtest(2, 5).proportion_ci(method="wilson")
  expect(outcomes.verdict(rows, setting).sentence).toBe(
    '2 of 5 applications were turned down (12 to 77%); 1 of the 5 was never answered (4 to 62%); no offer came of them, and 2 are still open.',
  );
});
