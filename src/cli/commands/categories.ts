import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  readAnalysis,
  renderCategories,
  renderCategory,
  renderProposedCategories,
} from '../../index.ts';
import { addCategoryOption, givenCategories } from '../category-options.ts';
import { exitCodeOf, type ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { processStreams, type Streams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

/** `debrief categories`: what each reason means, with examples. */
export function categoriesCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('categories')
    .description('say what each reason means; with an id, that one with its examples and advice')
    .argument('[id]', 'such as punctuality')
    .option(
      '--propose <analysis.json>',
      'print categories of your own for what notes say and no category foresees (YAML)',
    );
  addCategoryOption(command).action(
    async (id: string | undefined, flags: { categories?: string; propose?: string }) => {
      const streams = processStreams(false);
      if (flags.propose !== undefined) {
        end(await propose(flags.propose, streams));
        return;
      }
      const { out } = streams;
      const { categories, isWhole } = await givenCategories(flags.categories, streams);
      if (id === undefined) {
        out(renderCategories(categories));
      } else {
        const category = categories.find((one) => one.id === id);
        if (category === undefined) {
          throw new UsageError(`There is no reason called "${id}"; debrief categories lists all.`);
        }
        out(renderCategory(category));
      }
      end(isWhole ? 0 : 1);
    },
  );
}

/** Prints what could be categories of the user's own, or says that there is nothing. */
async function propose(file: string, streams: Streams): Promise<ExitCode> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The analysis was not read: the file ${file} must exist and be readable.`);
  });
  const { analysis, diagnostics } = readAnalysis(text, file);
  printDiagnostics(diagnostics, streams);
  if (analysis === null) return 2;
  const proposed = renderProposedCategories(analysis);
  if (proposed === null)
    streams.err(
      'Nothing to propose: no three employers say the same thing that no category takes.\n',
    );
  else streams.out(proposed);
  return exitCodeOf(diagnostics);
}
