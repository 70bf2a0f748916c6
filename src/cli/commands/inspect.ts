import type { Command } from 'commander';
import { renderInspection, type LargeFile, type NormaliseOptions } from '../../index.ts';
import { readSources } from '../../node/read-sources.ts';
import { fileTooLarge } from '../../node/messages.ts';
import { wholeFile } from '../../node/large-file.ts';
import { inspect, inspectLarge, type Inspected } from '../../../pipelines/inspect.ts';
import { exitCodeOf, type ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { addReadingOptions, readingOptions, type ReadingFlags } from '../reading-options.ts';
import { processStreams, type Streams } from '../streams.ts';

/** `debrief inspect`: what would be read from files, and how. Writes nothing. */
export function inspectCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('inspect')
    .description('say what would be read from files, and how, without writing anything')
    .argument('<paths...>', 'files or folders');
  addReadingOptions(command)
    .option('--json', 'print the same as JSON, for other programs')
    .action(async (paths: string[], flags: ReadingFlags & { json?: boolean }) => {
      end(await runInspect(paths, flags, processStreams(false)));
    });
}

/** Larger files are read row after row, so that the memory does not grow with them; in bytes. */
const IN_ONE_PIECE = 24 * 1_048_576;

/** Larger files that cannot be read row after row are left out; in bytes. */
const MOST_IN_MEMORY = 400 * 1_048_576;

async function inspectEach(
  files: readonly LargeFile[],
  options: NormaliseOptions,
): Promise<Inspected> {
  const all: Inspected[] = [];
  for (const file of files) {
    const read = await inspectLarge(file, options);
    if (read !== null) all.push({ files: [read], diagnostics: [] });
    else if (file.size > MOST_IN_MEMORY)
      all.push({ files: [], diagnostics: [fileTooLarge(file.path, file.size, MOST_IN_MEMORY)] });
    else all.push(await inspect([await wholeFile(file)], options));
  }
  return {
    files: all.flatMap((one) => one.files),
    diagnostics: all.flatMap((one) => one.diagnostics),
  };
}

async function runInspect(
  paths: readonly string[],
  flags: ReadingFlags & { json?: boolean },
  streams: Streams,
): Promise<ExitCode> {
  const options = await readingOptions(flags);
  const found = await readSources(paths, () => undefined, IN_ONE_PIECE);
  const inspected = await inspect(found.sources, options);
  const large = await inspectEach(found.large, options);
  const files = [...inspected.files, ...large.files];
  const diagnostics = [...inspected.diagnostics, ...large.diagnostics];
  const json = `${JSON.stringify(files, null, 1)}\n`;
  streams.out(flags.json ? json : files.map(renderInspection).join('\n'));
  const apart = [...found.diagnostics, ...diagnostics];
  printDiagnostics(apart, streams);
  if (files.length === 0) return 2;
  const all = [...apart, ...files.flatMap((file) => file.diagnostics)];
  return exitCodeOf(all);
}
