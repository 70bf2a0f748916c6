import {
  inspectBlocks,
  isReadInBlocks,
  normalise,
  readAll,
  type Diagnostic,
  type FileReport,
  type LargeFile,
  type NormaliseOptions,
  tableBlocks,
  type SourceFile,
} from '../src/index.ts';
import { sha256, sha256OfPieces } from '../src/node/sha256.ts';

/** What would be read from a file, and how. The contract of `debrief inspect --json`. */
export interface Inspection extends FileReport {
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of each file, and what concerns none of them. */
export interface Inspected {
  readonly files: readonly Inspection[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads files as a run would, and tells what came of each, without analysing or writing anything.
 * A message on a sheet or a file inside another stands with the file that holds it.
 */
export async function inspect(
  given: readonly SourceFile[],
  options: NormaliseOptions,
): Promise<Inspected> {
  const { sources, readings, diagnostics: unpacking } = await readAll(given);
  const { files, diagnostics } = normalise(readings, options);
  const isAbout = (diagnostic: Diagnostic, file: string): boolean =>
    diagnostic.file === file || (diagnostic.file?.startsWith(`${file}/`) ?? false);
  return {
    files: files.map((file, at) => ({
      ...file,
      sha256: sha256(sources[at]?.bytes ?? new Uint8Array()),
      diagnostics: diagnostics.filter((diagnostic) => isAbout(diagnostic, file.file)),
    })),
    diagnostics: [
      ...unpacking,
      ...diagnostics.filter((diagnostic) => !files.some(({ file }) => isAbout(diagnostic, file))),
    ],
  };
}

/**
 * The same for a file that is too large to be held in memory: its rows are read, counted and let go.
 * `null` where it is no table of separated cells, which alone can be read so.
 */
export async function inspectLarge(
  file: LargeFile,
  options: NormaliseOptions,
): Promise<Inspection | null> {
  if (!isReadInBlocks(file)) return null;
  const { report, diagnostics } = await inspectBlocks(file.path, tableBlocks(file), options);
  return { ...report, sha256: await sha256OfPieces(file.pieces()), diagnostics };
}
