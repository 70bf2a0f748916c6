import { Piscina } from 'piscina';

/**
 * Runs jobs on worker threads, so many side by side, and tells of each as it ends. A job that throws
 * is told with its message, and the others go on.
 *
 * @param entry - a module that exports a function under `name`, from a job to a result
 * @param onEnd - called one at a time; `done` is `null` where the job failed; if it throws, the rest is
 *   given up
 * @throws what `onEnd` throws
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
  let stopped: { readonly by: unknown } | null = null;
  const tell = (job: Job, done: unknown, error: string): void => {
    told = told.then(async () => {
      if (stopped !== null) return;
      await onEnd(job, done, error).catch((by: unknown) => {
        stopped = { by };
        // What still waits is given up.
        void pool.destroy();
      });
    });
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
  // `stopped` is set in a callback, which the compiler does not follow.
  const end = stopped as { readonly by: unknown } | null;
  if (end !== null) throw end.by;
}
