import { Piscina } from 'piscina';

/**
 * Runs jobs on worker threads, so many side by side, and tells of each as it ends. A job that throws
 * is told with its message, and the others go on.
 *
 * @param entry - a module that exports a function under `name`, from a job to a result
 * @param onEnd - called one at a time; `done` is `null` where the job failed
 */
export async function inWorkers<Job>(
  entry: URL,
  name: string,
  jobs: readonly Job[],
  sideBySide: number,
  onEnd: (job: Job, done: unknown, error: string) => Promise<void>,
): Promise<void> {
  if (jobs.length === 0) return;
  const threads = Math.max(1, Math.min(sideBySide, jobs.length));
  const pool = new Piscina({ filename: entry.href, maxThreads: threads, minThreads: threads });
  let told = Promise.resolve();
  const tell = (job: Job, done: unknown, error: string): void => {
    told = told.then(() => onEnd(job, done, error));
  };
  await Promise.all(
    jobs.map(async (job) => {
      try {
        tell(job, await pool.run(job, { name }), '');
      } catch (error) {
        tell(job, null, error instanceof Error ? error.message : String(error));
      }
    }),
  );
  await told;
  await pool.destroy();
}
