import {
  assembleCohort,
  cohortPriors,
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
import { DiskFull, isDiskFull } from '../../src/node/disk-full.ts';
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

type HowDone = 'done' | 'put in order with the others';

/** How one client came out, told as it is done; one with a thin history is told of twice. */
export type OnClient = (name: string, how: HowDone | 'unchanged' | 'failed', why?: string) => void;

/** What is to be done for a client, and everything on which it rests, as one hash. */
interface Planned {
  readonly job: ClientJob;
  readonly key: string;
}

const ENTRY = new URL('./client-job.js', import.meta.url);

/**
 * Many clients in one run: each read and written by a worker, then all side by side. One that fails
 * fails alone; its older report stays. A client whose files, options and program are those of the
 * last run is not read again.
 *
 * @throws DiskFull at the first client for whom there is no room
 */
export async function coach(
  clients: readonly Client[],
  { out, options, since, jobs, force }: CoachOptions,
  onClient: OnClient,
): Promise<{ readonly cohort: Cohort; readonly left: readonly string[] }> {
  await clearStaging(out);
  const edition = options.edition?.kind ?? 'coach';
  const state = force ? null : await readState(out);
  const planned = plan(clients, out, options, since);
  const next = new Map<string, ClientState>();
  const failed: { name: string; why: string }[] = [];
  let saved = performance.now();
  const round = async (plans: readonly Planned[], how: HowDone): Promise<void> => {
    const keys = new Map(plans.map(({ job, key }) => [job, key]));
    await inWorkers<ClientJob>(
      ENTRY,
      clientJob.name,
      [...keys.keys()],
      jobs,
      async (job, done, error) => {
        const { name } = job;
        if (done === null) {
          if (isDiskFull(error)) throw new DiskFull(error);
          failed.push({ name, why: error });
          onClient(name, 'failed', error);
          return;
        }
        const { prior = null } = job.options;
        next.set(name, { key: keys.get(job)!, prior, ...(done as ClientDone) });
        // A run that is stopped goes on from here; once a second is often enough.
        if (performance.now() - saved > SAVE_EVERY_MS) {
          await writeState(out, { edition, clients: next });
          saved = performance.now();
        }
        onClient(name, how);
      },
    );
  };
  const waiting = planned.filter(({ job, key }) => {
    const known = state?.clients.get(job.name);
    if (known?.key !== key) return true;
    next.set(job.name, known);
    onClient(job.name, 'unchanged');
    return false;
  });
  await round(waiting, 'done');
  // What others hear is known only now. What is shared with strangers leans on nobody.
  if (edition !== 'share') await round(withPriors(planned, next), 'put in order with the others');
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

function plan(
  clients: readonly Client[],
  out: string,
  options: ClientJob['options'],
  since: string | null,
): Planned[] {
  const taken = new Set<string>();
  return clients.map(({ name: realName, files }) => {
    const { name, edition } = calledIn(options.edition, realName);
    const folder = safeFolderName(name, taken);
    const own = edition === undefined ? options : { ...options, edition };
    const job: ClientJob = { files, name, folder, out, options: own, since };
    return { job, key: keyOf(job) };
  });
}

/** The clients whose order leans on the others, or no longer does, and was not made so. */
function withPriors(
  planned: readonly Planned[],
  done: ReadonlyMap<string, ClientState>,
): Planned[] {
  const ready = planned.filter(({ job }) => done.has(job.name));
  const priors = cohortPriors(ready.map(({ job }) => done.get(job.name)!.losses));
  return ready.flatMap(({ job, key }, at) => {
    const prior = priors[at] ?? null;
    if (JSON.stringify(done.get(job.name)!.prior) === JSON.stringify(prior)) return [];
    const options = prior === null ? job.options : { ...job.options, prior };
    return [{ job: { ...job, options }, key }];
  });
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
