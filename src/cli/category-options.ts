import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { categories, readCategories, type Category } from '../index.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** Adds the option for categories of the user's own to a command. */
export function addCategoryOption(command: Command): Command {
  return command.option(
    '--categories <file>',
    'add or change reasons (YAML, the fields that "debrief categories <id>" shows, with examples)',
  );
}

/** The categories of a run, and whether all of the user's own were taken. */
export interface GivenCategories {
  readonly categories: readonly Category[];
  readonly isWhole: boolean;
}

/**
 * The built-in categories with the user's own. What is wrong with those is printed at once, line by
 * line, and the others hold.
 *
 * @throws {@link UsageError} where the file cannot be read
 */
export async function givenCategories(
  file: string | undefined,
  streams: Streams,
): Promise<GivenCategories> {
  if (file === undefined) return { categories, isWhole: true };
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(
      `The categories were not read: the file ${file} must exist and be readable.`,
    );
  });
  const read = readCategories(text, file, categories);
  printDiagnostics(read.diagnostics, streams);
  return { categories: read.categories, isWhole: read.diagnostics.length === 0 };
}
