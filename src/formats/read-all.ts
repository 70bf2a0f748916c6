import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reading, SourceFile } from '../model/record.ts';
import { unpackSources } from './archives/unpack-sources.ts';
import { readSource } from './read-source.ts';

/** Files with what the formats made of them. */
export interface ReadFiles {
  /** With archives replaced by what they hold. */
  readonly sources: readonly SourceFile[];
  /** One for each source, in order. */
  readonly readings: readonly Reading[];
  /** On archives; a reading has its own. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Unpacks the archives among some files and reads all of them, one after another.
 *
 * @param onFile - called before each file with how many were read and how many there are
 *
 * @example
 * ```ts
 * const file = { path: 'jobs.csv', bytes: new TextEncoder().encode('Company,Status\nAcorn Ltd,Rejected\n') };
 * (await readAll([file])).readings.map(({ format }) => format); // ['delimited']
 * ```
 */
export async function readAll(
  files: readonly SourceFile[],
  onFile: (done: number, total: number) => void = () => undefined,
): Promise<ReadFiles> {
  const { sources, diagnostics } = unpackSources(files);
  const readings: Reading[] = [];
  for (const source of sources) {
    onFile(readings.length + 1, sources.length);
    readings.push(await readSource(source));
  }
  return { sources, readings, diagnostics };
}
