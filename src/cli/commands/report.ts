import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { readAnalysis } from '../../index.ts';
import { writeOutput } from '../../node/write-output.ts';
import { renderReport } from '../../../pipelines/report.ts';
import { exitCodeOf, type ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { processStreams, type Streams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

interface Flags {
  readonly out?: string;
  readonly interactive?: boolean;
}

/** `debrief report`: a saved analysis again, in every format. */
export function reportCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('report')
    .description('write every output of a saved analysis again')
    .argument('<analysis.json>', 'as an earlier run wrote it')
    .option('-o, --out <folder>', 'where to write (default: beside the analysis)')
    .option('--interactive', 'charts that answer the pointer (the page grows by half a megabyte)')
    .action(async (file: string, { out = dirname(file), interactive = false }: Flags) => {
      end(await runReport(file, out, interactive, processStreams(false)));
    });
}

async function runReport(
  file: string,
  folder: string,
  interactive: boolean,
  streams: Streams,
): Promise<ExitCode> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The analysis was not read: the file ${file} must exist and be readable.`);
  });
  const { analysis, diagnostics } = readAnalysis(text, file);
  printDiagnostics(diagnostics, streams);
  if (analysis === null) return 2;
  await writeOutput(folder, await renderReport(analysis, { interactive }));
  streams.out(`${join(folder, 'report.html')}\n`);
  return exitCodeOf(diagnostics);
}
