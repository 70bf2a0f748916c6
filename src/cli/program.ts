import { Command, CommanderError } from 'commander';
import { DiskFull, isDiskFull } from '../node/disk-full.ts';
import { programVersion } from '../node/program-version.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { categoriesCommand } from './commands/categories.ts';
import { classifyCommand } from './commands/classify.ts';
import { coachCommand } from './commands/coach.ts';
import { diffCommand } from './commands/diff.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { inspectCommand } from './commands/inspect.ts';
import { reportCommand } from './commands/report.ts';
import type { ExitCode } from './exit-code.ts';
import { processStreams } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** Adds one command to the program; the command tells how it ended through `end`. */
export type AddCommand = (program: Command, end: (code: ExitCode) => void) => void;

const COMMANDS: readonly AddCommand[] = [
  analyzeCommand,
  coachCommand,
  reportCommand,
  inspectCommand,
  classifyCommand,
  explainCommand,
  evaluateCommand,
  categoriesCommand,
  diffCommand,
  initCommand,
];

/**
 * Runs one command line.
 *
 * @param args - the arguments after the program's name
 * @returns the exit code: 0 done; 1 done, but something was left out; 2 could not run
 */
export async function runCommand(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('debrief')
    .description(
      'Turns a history of job rejections into a ranked plan. Everything stays on this machine.',
    )
    .version(programVersion(), '-V, --version', 'say the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .showHelpAfterError('(debrief --help explains the commands)')
    .exitOverride();
  for (const add of COMMANDS) add(program, (ended) => (code = ended));
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error);
  }
}

/** A wrong command line is explained in a line; a broken program says so, with where it broke. */
function explainFailure(error: unknown): ExitCode {
  // Commander has already printed what it has to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { err } = processStreams(false);
  if (error instanceof UsageError) err(`${error.message}\n`);
  else if (isFull(error))
    err(
      'The run was stopped: the disk is full. What stood there before is whole; make room, and run it again.\n',
    );
  else if (isSystemError(error)) err(`The run was stopped: the system says "${error.message}".\n`);
  else
    err(
      `The program broke, which is its own fault and not yours.\n${String((error as Error).stack)}\n`,
    );
  return 2;
}

function isFull(error: unknown): boolean {
  return error instanceof DiskFull || (isSystemError(error) && isDiskFull(error.message));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
