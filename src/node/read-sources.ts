import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LargeFile, SourceFile } from '../model/record.ts';
import { largeFile } from './large-file.ts';
import {
  fileTooLarge,
  folderEmpty,
  folderTooDeep,
  pathMissing,
  pathUnreadable,
} from './messages.ts';

/** Larger files are left out, with a message: strings in Node end at about 512 MB. */
const MOST_BYTES = 400 * 1_048_576;

/** Deeper folders are left out, with a message. */
const MOST_LEVELS = 12;

/** Folders that belong to programs, not to a job search. */
const PROGRAM_FOLDERS = new Set(['node_modules', '__MACOSX']);

/** What was found under the paths that the user named. */
export interface FoundSources {
  /** In the order named, folders walked in alphabetical order; every file once. */
  readonly sources: readonly SourceFile[];
  /** Files above the size that the caller wants in one piece. */
  readonly large: readonly LargeFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files that the user named, and the files in the folders that the user named. Hidden
 * files are passed over. What cannot be read is a diagnostic, and the rest is still read.
 *
 * @param paths - as given on the command line
 * @param onFile - called before each file, for progress
 * @param inOnePiece - larger files, in bytes, are given to be read piece by piece
 */
export async function readSources(
  paths: readonly string[],
  onFile: (path: string) => void = () => undefined,
  inOnePiece = Infinity,
): Promise<FoundSources> {
  const walk = {
    seen: new Set<string>(),
    sources: [] as SourceFile[],
    large: [] as LargeFile[],
    inOnePiece,
    diagnostics: [] as Diagnostic[],
    onFile,
  };
  for (const path of paths) await readNamed(path, walk);
  return { sources: walk.sources, large: walk.large, diagnostics: walk.diagnostics };
}

interface Walk {
  /** Real paths, so that a file reached twice, or a link that leads back, is read once. */
  readonly seen: Set<string>;
  readonly sources: SourceFile[];
  readonly large: LargeFile[];
  readonly inOnePiece: number;
  readonly diagnostics: Diagnostic[];
  readonly onFile: (path: string) => void;
}

async function readNamed(path: string, walk: Walk): Promise<void> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) {
    walk.diagnostics.push(pathMissing(path));
  } else if (entry.isDirectory()) {
    const before = walk.sources.length + walk.large.length + walk.diagnostics.length;
    await readFolder(path, '', 0, walk);
    if (walk.sources.length + walk.large.length + walk.diagnostics.length === before)
      walk.diagnostics.push(folderEmpty(path));
  } else {
    await readOne(path, basename(resolve(path)), walk);
  }
}

async function readFolder(folder: string, under: string, level: number, walk: Walk): Promise<void> {
  if (level > MOST_LEVELS) {
    walk.diagnostics.push(folderTooDeep(under, MOST_LEVELS));
    return;
  }
  if (!(await isNew(folder, walk))) return;
  const names = await readdir(folder).catch((error: unknown) => {
    walk.diagnostics.push(pathUnreadable(under || folder, reasonOf(error)));
    return [];
  });
  for (const name of names.sort()) {
    if (name.startsWith('.') || PROGRAM_FOLDERS.has(name)) continue;
    const path = join(folder, name);
    const shown = under === '' ? name : `${under}/${name}`;
    const entry = await stat(path).catch(() => lstat(path));
    if (entry.isDirectory()) await readFolder(path, shown, level + 1, walk);
    else await readOne(path, shown, walk);
  }
}

async function readOne(path: string, shown: string, walk: Walk): Promise<void> {
  try {
    const { size } = await stat(path);
    if (size > walk.inOnePiece) {
      if (await isNew(path, walk)) walk.large.push(await largeFile(path, shown, size));
    } else if (size > MOST_BYTES) {
      walk.diagnostics.push(fileTooLarge(shown, size, MOST_BYTES));
    } else if (await isNew(path, walk)) {
      walk.onFile(shown);
      walk.sources.push({ path: shown, bytes: await readFile(path) });
    }
  } catch (error) {
    walk.diagnostics.push(pathUnreadable(shown, reasonOf(error)));
  }
}

async function isNew(path: string, walk: Walk): Promise<boolean> {
  const real = await realpath(path);
  if (walk.seen.has(real)) return false;
  walk.seen.add(real);
  return true;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
