import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { compareAnalyses, readAnalysis, renderComparison, type Analysis } from '../../index.ts';
import type { ExitCode } from '../exit-code.ts';
import { processStreams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

/** `debrief diff`: what changed between two runs, beyond noise. */
export function diffCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('diff')
    .description('say what changed from one saved analysis to a later one, beyond noise')
    .argument('<old.json>', 'the earlier analysis.json')
    .argument('<new.json>', 'the later one')
    .option('--json', 'print the same as JSON, for other programs')
    .action(async (before: string, after: string, flags: { json?: boolean }) => {
      const comparison = compareAnalyses(await saved(before), await saved(after));
      const { out } = processStreams(false);
      out(flags.json ? `${JSON.stringify(comparison, null, 1)}\n` : renderComparison(comparison));
      end(0);
    });
}

async function saved(file: string): Promise<Analysis> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The analysis was not read: the file ${file} must exist and be readable.`);
  });
  const { analysis, diagnostics } = readAnalysis(text, file);
  if (analysis === null) throw new UsageError(`${file}: ${diagnostics[0]?.note ?? ''}`);
  return analysis;
}
