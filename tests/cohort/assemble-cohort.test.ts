import { describe, expect, it } from 'vitest';
import { assembleCohort } from '../../src/cohort/assemble-cohort.ts';
import type { ClientSummary, Flag } from '../../src/model/cohort.ts';
import { shareOf } from '../../src/model/share.ts';
import { client } from './invented-client.ts';

const STALLED: Flag = { kind: 'stalled', sentence: 'No application for 40 days.' };

const assemble = (clients: readonly ClientSummary[]) =>
  assembleCohort({ version: '1', today: '2026-05-01', categories: {}, clients, failed: [] });

describe('calls', () => {
  it('are named for one client in five and no more than five, the most urgent first', () => {
    const clients = Array.from({ length: 50 }, (_, at) =>
      client(`c${String(at).padStart(2, '0')}`, { flags: [STALLED] }),
    );
    const urgent = client('urgent', {
      flags: [STALLED, { kind: 'rising', sentence: 'Punctuality: named in 3 of the last 3.' }],
    });
    const called = assemble([...clients, urgent]).clients.filter(
      ({ flags }) => flags[0]?.kind === 'call',
    );
    expect(called.map(({ name }) => name)).toEqual(['c00', 'c01', 'c02', 'c03', 'urgent']);
    expect(called[0]?.flags[0]?.sentence).toBe('Call this week: no application for 40 days.');
  });

  it('are named for nobody where nothing is urgent', () => {
    const clients = [client('a', { flags: [{ kind: 'ask', sentence: '2 vague answers.' }] })];
    expect(assemble(clients).clients[0]?.flags).toHaveLength(1);
  });
});

describe('what stands out', () => {
  it('is a reason that one client hears far more often than the others', () => {
    const clients = [
      client('late', { reasons: { punctuality: 8 } }),
      ...Array.from({ length: 6 }, (_, at) =>
        client(`c${at}`, { reasons: { dress: 1, punctuality: 1 } }),
      ),
    ];
    const { standingOut } = assemble(clients);
    expect(standingOut.map((one) => [one.client, one.category])).toEqual([['late', 'punctuality']]);
    expect(standingOut[0]).toMatchObject({ own: { count: 8, n: 8 }, others: { count: 6, n: 48 } });
  });

  it('is nothing among clients who hear the same, or hear too little', () => {
    const same = Array.from({ length: 5 }, (_, at) => client(`c${at}`, { reasons: { dress: 4 } }));
    const little = client('little', { told: shareOf(2, 2), reasons: { interest: 2 } });
    expect(assemble([...same, little]).standingOut).toEqual([]);
  });
});
