import type { Command } from 'commander';
import { renderInspection } from '../../index.ts';
import { readSources } from '../../node/read-sources.ts';
import { inspect } from '../../../pipelines/inspect.ts';
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

async function runInspect(
  paths: readonly string[],
  flags: ReadingFlags & { json?: boolean },
  streams: Streams,
): Promise<ExitCode> {
  const options = await readingOptions(flags);
  const found = await readSources(paths);
  const { files, diagnostics } = await inspect(found.sources, options);
  const json = `${JSON.stringify(files, null, 1)}\n`;
  streams.out(flags.json ? json : files.map(renderInspection).join('\n'));
  const apart = [...found.diagnostics, ...diagnostics];
  printDiagnostics(apart, streams);
  if (files.length === 0) return 2;
  const all = [...apart, ...files.flatMap((file) => file.diagnostics)];
  return exitCodeOf(all);
}
