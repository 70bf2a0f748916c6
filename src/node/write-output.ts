import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write: its path below the output folder, with `/`, and its content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a run's files into a folder. All are written to a hidden folder beside their place first
 * and then moved, so a run that fails (no room, no permission) leaves the old report whole, and
 * no half-written file is ever to be seen. Files of the user's own in the folder stay. A folder
 * of ours (`charts/`) is replaced as a whole, so that no chart of an older run is left in it.
 *
 * @throws the system's error, after the hidden folder is cleared away
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(folder, '.debrief-'));
  try {
    for (const { path, content } of files) {
      const target = join(staging, 'new', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await mkdir(join(staging, 'old'));
    await moveIntoPlace(folder, staging, topNames(files));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function topNames(files: readonly OutputFile[]): string[] {
  return [...new Set(files.map(({ path }) => path.split('/')[0] ?? path))];
}

/** Moves name by name, and back again if one cannot be moved. */
async function moveIntoPlace(
  folder: string,
  staging: string,
  names: readonly string[],
): Promise<void> {
  const moved: string[] = [];
  try {
    for (const name of names) {
      await rename(join(folder, name), join(staging, 'old', name)).catch(ignoreMissing);
      moved.push(name);
      await rename(join(staging, 'new', name), join(folder, name));
    }
  } catch (error) {
    for (const name of moved) {
      await rename(join(folder, name), join(staging, 'new', name)).catch(ignoreMissing);
      await rename(join(staging, 'old', name), join(folder, name)).catch(ignoreMissing);
    }
    throw error;
  }
}

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}

/** What `mkdtemp` makes of the name of a staging folder. */
const STAGING = /^\.debrief-[A-Za-z0-9]{6}$/;

/**
 * Clears away the hidden folders that runs which were killed left in a folder. To be called only
 * by a run that has the folder to itself.
 */
export async function clearStaging(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (STAGING.test(name)) await rm(join(folder, name), { recursive: true, force: true });
}
