import { availableParallelism } from 'node:os';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import {
  EDITIONS,
  renderCohortSummary,
  type Cohort,
  type Diagnostic,
  type Edition,
} from '../../index.ts';
import { localKey, usualKeyFile } from '../../node/pseudonyms.ts';
import { readSources } from '../../node/read-sources.ts';
import { lockFolder } from '../../node/run-lock.ts';
import { coach } from '../../../pipelines/coach/coach.ts';
import type { AnalyzeOptions } from '../../../pipelines/analyze.ts';
import { readState } from '../../../pipelines/coach/run-state.ts';
import { findClients, type NamedSources } from '../../../pipelines/coach/find-clients.ts';
import { addCategoryOption, givenCategories } from '../category-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import {
  addReadingOptions,
  isoDay,
  readingOptions,
  type ReadingFlags,
} from '../reading-options.ts';
import { processStreams, type Streams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

interface Flags extends Omit<ReadingFlags, 'since' | 'until'> {
  readonly out?: string;
  readonly since?: string;
  readonly jobs: number;
  readonly force?: boolean;
  readonly categories?: string;
  readonly edition: Edition;
  readonly key?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `debrief coach`: the whole pipeline for many clients, and the page of all of them. */
export function coachCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('coach')
    .description(
      'read the histories of many clients, and write a report, a brief and one page of all',
    )
    .argument(
      '<paths...>',
      'a folder with a folder or file for each client, or sheets with a client column',
    )
    .option('-o, --out <folder>', 'where to write (default: reports/<name>)')
    .option('--since <date>', 'what is new from this day on (default: since the last run)', isoDay)
    .option(
      '--jobs <number>',
      'clients that are read side by side',
      wholeNumber,
      availableParallelism(),
    )
    .option('--force', 'read again what has not changed')
    .addOption(
      new Option('--edition <who>', 'for whom: all, without your own notes, or naming nobody')
        .choices(EDITIONS)
        .default('coach'),
    )
    .option(
      '--key <file>',
      'the key behind the names of the edition to share (default: made for this machine)',
    );
  addReadingOptions(addCategoryOption(command), { span: false })
    .option('--json', 'print the cohort to stdout as JSON, for other programs')
    .option('--quiet', 'print nothing but what was left out')
    .option('--no-color', 'print without colour')
    .addHelpText(
      'after',
      '\nExample:\n  debrief coach clients/ -o reports/autumn --since 2026-11-01',
    )
    .action(async (paths: string[], flags: Flags) => {
      end(await runCoach(paths, flags, processStreams(!flags.color)));
    });
}

async function runCoach(
  paths: readonly string[],
  flags: Flags,
  streams: Streams,
): Promise<ExitCode> {
  const { since = null, ...reading } = flags;
  const { configuration, ...options } = await readingOptions(reading);
  const { categories, isWhole } = await givenCategories(flags.categories, streams);
  const out = flags.out ?? configuration.out ?? usualFolder(paths[0] ?? '', flags.edition);
  const { named, diagnostics } = await namedSources(paths);
  printDiagnostics(diagnostics, streams);
  const { clients, leftOut } = await findClients(named, options);
  for (const { name, why } of leftOut) streams.err(`${name} was left out: ${why}.\n`);
  if (clients.length === 0) {
    streams.err('Nothing was done: no client was found in what was named.\n');
    return 2;
  }
  const lock = await lockFolder(out);
  if (lock === null)
    throw new UsageError(
      `The run was not begun: another run is writing to ${out}. Wait for it, or give another folder with -o.`,
    );
  try {
    await refuseOtherEdition(out, flags.edition);
    const edition = await editionOf(flags);
    let count = 0;
    const own = flags.categories === undefined ? {} : { categories };
    const { cohort, left } = await coach(
      clients,
      {
        out,
        options: { ...options, ...own, edition },
        since,
        jobs: flags.jobs,
        force: flags.force ?? false,
      },
      (name, how, why) => {
        if (how !== 'put in order with the others') count += 1;
        const line = `${count} of ${clients.length}  ${name}: ${how}${why === undefined ? '' : ` (${why})`}\n`;
        if (how === 'failed' || !(flags.quiet ?? false)) streams.err(line);
      },
    );
    for (const note of left) streams.err(`${note}\n`);
    say(cohort, out, flags, streams);
    const complete = cohort.failed.length === 0 && left.length === 0 && leftOut.length === 0;
    return complete && isWhole && diagnostics.length === 0 ? 0 : 1;
  } finally {
    await lock.release();
  }
}

/** Each edition has a folder of its own, so that what is passed on holds nothing of another. */
function usualFolder(path: string, edition: Edition): string {
  const name = basename(resolve(path));
  return join('reports', edition === 'coach' ? name : `${name}-${edition}`);
}

async function refuseOtherEdition(out: string, edition: Edition): Promise<void> {
  const last = await readState(out);
  if (last === null || last.edition === edition) return;
  throw new UsageError(
    `The run was not begun: ${out} holds the edition "${last.edition}", and "${edition}" would be mixed into it. Give another folder with -o.`,
  );
}

async function editionOf({ edition, key }: Flags): Promise<NonNullable<AnalyzeOptions['edition']>> {
  if (edition !== 'share') return { kind: edition };
  const own = await localKey(key ?? usualKeyFile()).catch((error: unknown) => {
    throw new UsageError(
      `The run was not begun: the key for names was not read (${error instanceof Error ? error.message : String(error)}).`,
    );
  });
  return { kind: 'share', key: own, realName: '' };
}

function say(cohort: Cohort, out: string, flags: Flags, streams: Streams): void {
  if (flags.json) streams.out(`${JSON.stringify(cohort)}\n`);
  else if (!flags.quiet) streams.out(renderCohortSummary(cohort, join(out, 'index.html')));
}

/** The files of each path by itself, since a folder may be one client or hold many. */
async function namedSources(
  paths: readonly string[],
): Promise<{ named: NamedSources[]; diagnostics: Diagnostic[] }> {
  const named: NamedSources[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const found = await readSources([path]);
    const entry = await stat(path).catch(() => null);
    const isFolder = entry?.isDirectory() ?? false;
    named.push({ name: basename(resolve(path)), isFolder, files: found.sources });
    diagnostics.push(...found.diagnostics);
  }
  return { named, diagnostics };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UsageError(`--jobs must be a whole number from 1 on, and "${text}" is not.`);
}
