import {
  assembleCohort,
  renderCohortCsv,
  renderCohortPage,
  renderSharedCsv,
  renderSharedPage,
  safeFolderName,
  shareCohort,
  type ClientSummary,
  type Cohort,
  type Edition,
} from '../../src/index.ts';
import { programVersion } from '../../src/node/program-version.ts';
import { pseudonyms } from '../../src/node/pseudonyms.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { inWorkers } from '../../src/node/workers.ts';
import { clearStaging, writeOutput, type OutputFile } from '../../src/node/write-output.ts';
import { clientJob, type ClientDone, type ClientJob } from './client-job.ts';
import type { Client } from './find-clients.ts';
import { readState, writeState, type ClientState } from './run-state.ts';

/** What a run over many clients needs besides their files. */
export interface CoachOptions {
  readonly out: string;
  readonly options: ClientJob['options'];
  readonly since: string | null;
  /** Clients that are read side by side. */
  readonly jobs: number;
  /** Whether clients whose files are as they were are read again. */
  readonly force: boolean;
}

/** How often a run writes down how far it has come. */
const SAVE_EVERY_MS = 1000;

/** How one client came out, told as it is done. */
export type OnClient = (name: string, how: 'done' | 'unchanged' | 'failed', why?: string) => void;

/**
 * Many clients in one run: each read and written by a worker, then all side by side. One that fails
 * fails alone; its older report stays. A client whose files, options and program are those of the
 * last run is not read again.
 */
export async function coach(
  clients: readonly Client[],
  { out, options, since, jobs, force }: CoachOptions,
  onClient: OnClient,
): Promise<{ readonly cohort: Cohort; readonly left: readonly string[] }> {
  await clearStaging(out);
  const edition = options.edition?.kind ?? 'coach';
  const state = force ? null : await readState(out);
  const taken = new Set<string>();
  const planned = clients.map((client) => {
    const called = calledIn(options.edition, client.name);
    const { name } = called;
    const folder = safeFolderName(name, taken);
    const own = called.edition === undefined ? options : { ...options, edition: called.edition };
    const job: ClientJob = { files: client.files, name, folder, out, options: own, since };
    return { job, key: keyOf(job) };
  });
  const next = new Map<string, ClientState>();
  const failed: { name: string; why: string }[] = [];
  const waiting = planned.filter(({ job, key }) => {
    const known = state?.clients.get(job.name);
    if (known?.key !== key) return true;
    next.set(job.name, known);
    onClient(job.name, 'unchanged');
    return false;
  });
  let saved = performance.now();
  const entry = new URL('./client-job.js', import.meta.url);
  await inWorkers<ClientJob>(
    entry,
    clientJob.name,
    waiting.map(({ job }) => job),
    jobs,
    async (job, done, error) => {
      const key = waiting.find((one) => one.job === job)!.key;
      if (done === null) {
        failed.push({ name: job.name, why: error });
        onClient(job.name, 'failed', error);
        return;
      }
      next.set(job.name, { key, ...(done as ClientDone) });
      // A run that is stopped goes on from here; once a second is often enough.
      if (performance.now() - saved > SAVE_EVERY_MS) {
        await writeState(out, { edition, clients: next });
        saved = performance.now();
      }
      onClient(job.name, 'done');
    },
  );
  const ready = planned.flatMap(({ job }) => next.get(job.name) ?? []);
  await writeState(out, { edition, clients: next });
  const cohort = assembleCohort({
    version: programVersion(),
    today: options.today,
    categories: Object.assign({}, ...ready.map((one) => one.categories)) as Cohort['categories'],
    clients: ready.map(({ summary }): ClientSummary => summary),
    failed: failed.sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
  await writeOutput(out, await cohortFiles(cohort, edition));
  return { cohort, left: ready.flatMap(({ left }) => left) };
}

/** What is written of all clients together: all for the coach, nothing for a client, counts for strangers. */
async function cohortFiles(cohort: Cohort, edition: Edition): Promise<OutputFile[]> {
  if (edition === 'client') return [];
  if (edition === 'share') {
    const shared = shareCohort(cohort);
    return [
      { path: 'index.html', content: await renderSharedPage(shared) },
      { path: 'cohort.json', content: `${JSON.stringify(shared, null, 1)}\n` },
      { path: 'cohort.csv', content: renderSharedCsv(shared) },
    ];
  }
  return [
    { path: 'index.html', content: await renderCohortPage(cohort) },
    { path: 'cohort.json', content: `${JSON.stringify(cohort, null, 1)}\n` },
    { path: 'cohort.csv', content: renderCohortCsv(cohort) },
  ];
}

/** What a client is called in an edition; what is shared goes by a name that stands for theirs. */
function calledIn(
  edition: CoachOptions['options']['edition'],
  realName: string,
): { name: string; edition: CoachOptions['options']['edition'] } {
  if (edition?.kind !== 'share') return { name: realName, edition };
  return {
    name: pseudonyms(edition.key)('Client', realName),
    edition: { ...edition, realName },
  };
}

/** Everything on which a client's outputs rest, as one hash. */
function keyOf({ name, folder, files, options, since }: ClientJob): string {
  const content = files.map(({ path, bytes }) => `${path}\n${sha256(bytes)}`).sort();
  const all = [programVersion(), name, folder, JSON.stringify(options), since ?? '', ...content];
  return sha256(new TextEncoder().encode(all.join('\n')));
}
