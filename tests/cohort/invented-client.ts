import type { ClientSummary } from '../../src/model/cohort.ts';
import { shareOf } from '../../src/model/share.ts';

/** A client with nothing to remark on but what a test gives. */
export function client(name: string, parts: Partial<ClientSummary> = {}): ClientSummary {
  return {
    name,
    folder: name,
    applications: 10,
    notes: 5,
    told: shareOf(8, 10),
    lostAt: null,
    first: null,
    conversations: shareOf(2, 10),
    halves: { older: shareOf(1, 5), newer: shareOf(1, 5), trend: 'not clear' },
    changes: [],
    lastAppliedOn: null,
    open: 0,
    reasons: {},
    reasonsByStage: {},
    flags: [],
    news: null,
    ...parts,
  };
}
