import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { fisherExact } from '../arithmetic/fisher-exact.ts';
import type { IsoDay } from '../model/calendar-date.ts';
import type { ClientSummary, Cohort, FlagKind, StandingOut } from '../model/cohort.ts';
import { shareOf } from '../model/share.ts';
import { whatWorked } from './what-worked.ts';

/** As many calls as a coach can make in a week beside everything else, and at most one client in five. */
const MOST_CALLS = 5;
const CALLS_SHARE = 0.2;

/** How much each flag speaks for a call; what is well speaks for none. */
const URGENCY: Readonly<Record<FlagKind, number>> = {
  call: 0,
  stalled: 2,
  silence: 1,
  rising: 2,
  improving: 0,
  praised: 0,
  ask: 0.5,
  unexplained: 2,
};

/** Below this, nothing is urgent. */
const LEAST_URGENT = 2;

/** The false-discovery rate at which a reason stands out. */
const LEVEL = 0.1;

/** A client with fewer rejections with a reason stands out in nothing. */
const LEAST_TOLD = 4;

/** Everything that a cohort is put together from. */
export interface CohortParts {
  readonly version: string;
  readonly today: IsoDay;
  readonly categories: Readonly<Record<string, string>>;
  readonly clients: readonly ClientSummary[];
  readonly failed: Cohort['failed'];
}

/** Puts the clients side by side: who needs a call first, and which reasons stand out for whom. */
export function assembleCohort({
  version,
  today,
  categories,
  clients,
  failed,
}: CohortParts): Cohort {
  return {
    schemaVersion: 1,
    program: { name: 'debrief', version },
    today,
    categories,
    clients: withCalls(clients),
    failed,
    standingOut: standingOut(clients),
    worked: whatWorked(clients),
  };
}

/** The clients who need a call most get the flag that says so, and no more than can be called. */
function withCalls(clients: readonly ClientSummary[]): ClientSummary[] {
  const most = Math.min(MOST_CALLS, Math.max(1, Math.floor(clients.length * CALLS_SHARE)));
  const urgent = clients
    .map((client) => ({ client, urgency: urgencyOf(client) }))
    .filter(({ urgency }) => urgency >= LEAST_URGENT)
    .sort((a, b) => b.urgency - a.urgency || (a.client.name < b.client.name ? -1 : 1))
    .slice(0, most);
  const called = new Set(urgent.map(({ client }) => client));
  return clients.map((client) =>
    called.has(client)
      ? { ...client, flags: [{ kind: 'call', sentence: callSentence(client) }, ...client.flags] }
      : client,
  );
}

function urgencyOf({ flags }: ClientSummary): number {
  return flags.reduce((sum, { kind }) => sum + URGENCY[kind], 0);
}

function callSentence({ flags }: ClientSummary): string {
  const [why] = flags.filter(({ kind }) => URGENCY[kind] >= 2);
  return `Call this week: ${(why?.sentence ?? 'several things at once.').replace(/^No /, 'no ')}`;
}

/**
 * Reasons that a client hears more often than all others together: Fisher's exact test, with the
 * false-discovery rate kept over all clients and reasons that were looked at.
 */
function standingOut(clients: readonly ClientSummary[]): StandingOut[] {
  const total = clients.reduce((sum, { told }) => sum + told.count, 0);
  const all: Record<string, number> = {};
  for (const { reasons } of clients)
    for (const [id, count] of Object.entries(reasons)) all[id] = (all[id] ?? 0) + count;
  const looked = clients.flatMap(({ name, told, reasons }) =>
    told.count < LEAST_TOLD
      ? []
      : Object.entries(reasons).map(([category, count]) => {
          const own = shareOf(count, told.count);
          const others = shareOf(all[category]! - count, total - told.count);
          const p = fisherExact(
            own.count,
            own.n - own.count,
            others.count,
            others.n - others.count,
          );
          return { client: name, category, own, others, p };
        }),
  );
  const adjusted = benjaminiHochberg(looked.map(({ p }) => p));
  return looked
    .map(({ client, category, own, others }, at) => ({
      client,
      category,
      own,
      others,
      q: Number(adjusted[at]!.toFixed(6)),
    }))
    .filter(({ own, others, q }) => q < LEVEL && (own.value ?? 0) > (others.value ?? 1))
    .sort((a, b) => a.q - b.q);
}
