import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeOutput } from '../../src/node/write-output.ts';
import type { ClientDone } from './client-job.ts';

/** What a run remembers of a client: on what its outputs rest, and what came of it. */
export interface ClientState extends ClientDone {
  readonly key: string;
}

const FILE = '.debrief-state.json';

const stateSchema = z.object({
  clients: z.array(z.tuple([z.string(), z.looseObject({ key: z.string() })])),
});

/** The clients of the last run, by name; none where there was no run, or its state is not readable. */
export async function readState(out: string): Promise<Map<string, ClientState>> {
  const text = await readFile(join(out, FILE), 'utf8').catch(() => '{}');
  try {
    const { clients } = stateSchema.parse(JSON.parse(text));
    return new Map(clients as unknown as [string, ClientState][]);
  } catch {
    return new Map();
  }
}

/** Written after each client, so that a run that is stopped goes on where it was. */
export async function writeState(
  out: string,
  state: ReadonlyMap<string, ClientState>,
): Promise<void> {
  await writeOutput(out, [{ path: FILE, content: JSON.stringify({ clients: byName(state) }) }]);
}

/** In the order of names: who was done first must not show. */
function byName(state: ReadonlyMap<string, ClientState>): [string, ClientState][] {
  return [...state].sort(([a], [b]) => (a < b ? -1 : 1));
}
