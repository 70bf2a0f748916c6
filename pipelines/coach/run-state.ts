import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EDITIONS, type CohortPrior, type Edition } from '../../src/index.ts';
import { writeOutput } from '../../src/node/write-output.ts';
import type { ClientDone } from './client-job.ts';

/** What a run remembers of a client: on what its outputs rest, and what came of it. */
export interface ClientState extends ClientDone {
  readonly key: string;
  /** What its order leans on. */
  readonly prior: CohortPrior | null;
}

const FILE = '.debrief-state.json';

const stateSchema = z.object({
  edition: z.enum(EDITIONS).default('coach'),
  clients: z.array(
    z.tuple([z.string(), z.looseObject({ key: z.string(), losses: z.looseObject({}) })]),
  ),
});

/** What a folder holds from the last run. */
export interface RunState {
  readonly edition: Edition;
  /** By name. */
  readonly clients: Map<string, ClientState>;
}

/** The last run in a folder; `null` where there was none, or its state is not readable. */
export async function readState(out: string): Promise<RunState | null> {
  const text = await readFile(join(out, FILE), 'utf8').catch(() => '');
  try {
    const { edition, clients } = stateSchema.parse(JSON.parse(text));
    return { edition, clients: new Map(clients as unknown as [string, ClientState][]) };
  } catch {
    return null;
  }
}

/** Written after each client, so that a run that is stopped goes on where it was. */
export async function writeState(out: string, { edition, clients }: RunState): Promise<void> {
  const content = JSON.stringify({ edition, clients: byName(clients) });
  await writeOutput(out, [{ path: FILE, content }]);
}

/** In the order of names: who was done first must not show. */
function byName(state: ReadonlyMap<string, ClientState>): [string, ClientState][] {
  return [...state].sort(([a], [b]) => (a < b ? -1 : 1));
}
