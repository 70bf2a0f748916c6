import {
  normalise,
  readSource,
  type Diagnostic,
  type FileReport,
  type NormaliseOptions,
  type SourceFile,
} from '../src/index.ts';
import { sha256 } from '../src/node/sha256.ts';

/** What would be read from a file, and how. The contract of `debrief inspect --json`. */
export interface Inspection extends FileReport {
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files as a run would, and tells what came of each, without analysing or writing anything. */
export function inspect(sources: readonly SourceFile[], options: NormaliseOptions): Inspection[] {
  const { files, diagnostics } = normalise(sources.map(readSource), options);
  return files.map((file, at) => ({
    ...file,
    sha256: sha256(sources[at]?.bytes ?? new Uint8Array()),
    diagnostics: diagnostics.filter((diagnostic) => diagnostic.file === file.file),
  }));
}
