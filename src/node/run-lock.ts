import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = '.debrief-lock';

/** A folder that one run writes to at a time. */
export interface RunLock {
  readonly release: () => Promise<void>;
}

/**
 * Takes a folder for one run; `null` where another run that is still alive has it. What a run that
 * was killed left behind is taken over.
 */
export async function lockFolder(folder: string): Promise<RunLock | null> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const handle = await open(path, 'wx').catch(() => null);
    if (handle !== null) {
      const release = (): Promise<void> => rm(path, { force: true });
      try {
        await handle.writeFile(String(process.pid));
      } catch (error) {
        await release();
        throw error;
      } finally {
        await handle.close();
      }
      return { release };
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isAlive(owner)) return null;
    await rm(path, { force: true });
  }
  return null;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
