import type { Command } from 'commander';
import { renderCategories, renderCategory } from '../../index.ts';
import { addCategoryOption, givenCategories } from '../category-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { processStreams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

/** `debrief categories`: what each reason means, with examples. */
export function categoriesCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('categories')
    .description('say what each reason means; with an id, that one with its examples and advice')
    .argument('[id]', 'such as punctuality');
  addCategoryOption(command).action(
    async (id: string | undefined, flags: { categories?: string }) => {
      const streams = processStreams(false);
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
