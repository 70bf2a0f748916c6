import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { renderSummary, type Analysis, type Severity } from '../../index.ts';
import { readSources } from '../../node/read-sources.ts';
import { writeOutput } from '../../node/write-output.ts';
import { analyze } from '../../../pipelines/analyze.ts';
import { renderReport } from '../../../pipelines/report.ts';
import { addCategoryOption, givenCategories } from '../category-options.ts';
import { exitCodeOf, type ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { startProgress } from '../progress.ts';
import { addReadingOptions, readingOptions, type ReadingFlags } from '../reading-options.ts';
import { processStreams, type Streams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

interface Flags extends ReadingFlags {
  readonly out?: string;
  readonly name?: string;
  readonly corrections?: string;
  readonly categories?: string;
  readonly interactive?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `debrief analyze`: the whole pipeline on one person's history. */
export function analyzeCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('analyze')
    .description("read one person's history, and write the report, the ranked list and the charts")
    .argument('<paths...>', 'files or folders: tracker exports, notes')
    .option('-o, --out <folder>', 'where to write (default: reports/<name>)')
    .option('--name <name>', 'what to call the history (default: the name of the first path)');
  addReadingOptions(addCategoryOption(command))
    .option(
      '--corrections <file>',
      'what you corrected (CSV: note, category, change, side); kept with the report for the next run',
    )
    .option('--interactive', 'charts that answer the pointer (the page grows by half a megabyte)')
    .option('--json', 'print the analysis to stdout as JSON, for other programs')
    .option('--quiet', 'print nothing but what was left out')
    .option('--no-color', 'print without colour')
    .addHelpText(
      'after',
      `
Example:
  debrief analyze my-export/ --name "Autumn search" -o reports/autumn`,
    )
    .action(async (paths: string[], flags: Flags) => {
      end(await runAnalyze(paths, flags, processStreams(!flags.color)));
    });
}

async function runAnalyze(
  paths: readonly string[],
  flags: Flags,
  streams: Streams,
): Promise<ExitCode> {
  const { configuration, ...options } = await readingOptions(flags);
  const quiet = flags.quiet ?? configuration.quiet ?? false;
  const subject = flags.name ?? nameOf(paths[0] ?? '');
  const progress = startProgress(streams, quiet);
  const folder = flags.out ?? configuration.out ?? join('reports', subject);
  const corrections = await givenCorrections(flags.corrections, folder);
  const { categories, isWhole } = await givenCategories(flags.categories, streams);
  const found = await readSources(paths);
  const analysis = await analyze(
    found.sources,
    found.diagnostics,
    { ...options, subject, categories, ...(corrections === null ? {} : { corrections }) },
    progress.show,
  );
  if (analysis.applications.length + analysis.notes.length === 0) {
    progress.end();
    printDiagnostics(analysis.diagnostics, streams);
    streams.err('Nothing was analysed: no application and no note was found in what was named.\n');
    return 2;
  }
  progress.show('Writing the report', 0, 1);
  const kept = corrections === null ? [] : [{ path: CORRECTIONS, content: corrections.text }];
  const { interactive = false } = flags;
  await writeOutput(folder, [...(await renderReport(analysis, { interactive })), ...kept]);
  progress.end();
  const told = analysis.diagnostics.filter(({ severity }) => isTold(severity, quiet));
  printDiagnostics(told, streams);
  if (flags.json) streams.out(`${JSON.stringify(analysis)}\n`);
  else if (!quiet) streams.out(summary(analysis, folder, streams));
  return isWhole ? exitCodeOf(analysis.diagnostics) : 1;
}

/** Where corrections lie beside a report, and are found again by the next run. */
const CORRECTIONS = 'corrections.csv';

/**
 * The corrections that the user names, or those that an earlier run kept with the report.
 *
 * @throws {@link UsageError} where the file that was named cannot be read
 */
async function givenCorrections(
  named: string | undefined,
  folder: string,
): Promise<{ file: string; text: string } | null> {
  const file = named ?? join(folder, CORRECTIONS);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null && named !== undefined)
    throw new UsageError(
      `The corrections were not read: the file ${named} must exist and be readable.`,
    );
  return text === null ? null : { file: basename(file), text };
}

/** How rows were joined or set aside stands in the report; the terminal tells what may be amiss. */
function isTold(severity: Severity, quiet: boolean): boolean {
  return severity === 'error' || (severity === 'warning' && !quiet);
}

function summary(analysis: Analysis, folder: string, { colour, width }: Streams): string {
  const report = join(folder, 'report.html');
  return renderSummary(analysis, {
    colour,
    width,
    report,
    link: pathToFileURL(resolve(report)).href,
  });
}

function nameOf(path: string): string {
  const base = basename(resolve(path));
  return base.slice(0, base.length - extname(base).length) || 'history';
}
