import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/record.ts';
import { archiveUnread } from '../messages.ts';
import { zipKind } from './office-kind.ts';
import { listZip, unzipEntries } from './zip-entries.ts';

/** Archives in archives, so deep; further down lies a trap or a mistake. */
const MOST_LEVELS = 3;

/** What programs put beside the files of an archive. */
const SIDE_ENTRY = /(?:^|\/)(?:__MACOSX\/|\.)|\/$/;

/** Files with the archives among them replaced by what they hold. */
export interface UnpackedSources {
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Replaces each ZIP archive by its entries, named `archive.zip/folder/file.csv`; every other file
 * stays as it is, office documents among them. An archive that is broken or too large for what it
 * states stays too, and reading it says why.
 *
 * @example
 * ```ts
 * const file = { path: 'jobs.csv', bytes: new TextEncoder().encode('Company\nAcorn Ltd\n') };
 * unpackSources([file]).sources.length; // 1
 * ```
 */
export function unpackSources(files: readonly SourceFile[]): UnpackedSources {
  const diagnostics: Diagnostic[] = [];
  const sources = files.flatMap((file) => unpack(file, 1, diagnostics));
  return { sources, diagnostics };
}

function unpack(file: SourceFile, level: number, diagnostics: Diagnostic[]): readonly SourceFile[] {
  if (zipKind(file.bytes) !== 'archive') return [file];
  if (level > MOST_LEVELS) {
    diagnostics.push(archiveUnread(file.path, 'too-deep'));
    return [];
  }
  const names = listZip(file.bytes)
    .entries.map(({ name }) => name)
    .filter((name) => !SIDE_ENTRY.test(name));
  if (names.length === 0) diagnostics.push(archiveUnread(file.path, 'empty'));
  return unzipEntries(file.bytes, names).flatMap((bytes, at) => {
    const path = `${file.path}/${names[at] ?? ''}`;
    if (bytes !== null) return unpack({ path, bytes }, level + 1, diagnostics);
    diagnostics.push(archiveUnread(path, 'entry-broken'));
    return [];
  });
}
