import { Option, type Command } from 'commander';
import { compileClassifier, renderFindingsCsv, weights } from '../../index.ts';
import { classifyLines, type ClassifiedNote } from '../../../pipelines/classify.ts';
import { addCategoryOption, givenCategories } from '../category-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { inputLines } from '../input-lines.ts';
import { processStreams, type Streams } from '../streams.ts';

/** `debrief classify`: a filter, notes in, findings out. */
export function classifyCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('classify')
    .description('read notes, a line of JSON each ({"id", "text"}), and print what each says')
    .argument('[files...]', 'files of lines; - or nothing for standard input');
  addCategoryOption(command)
    .addOption(
      new Option('--to <form>', 'how to print').choices(['ndjson', 'csv']).default('ndjson'),
    )
    .action(async (files: string[], flags: Flags) => {
      end(await runClassify(files, flags, processStreams(false)));
    });
}

interface Flags {
  readonly to: 'ndjson' | 'csv';
  readonly categories?: string;
}

async function runClassify(
  files: readonly string[],
  { to, categories: file }: Flags,
  streams: Streams,
): Promise<ExitCode> {
  const { categories, isWhole } = await givenCategories(file, streams);
  const { classify } = compileClassifier(categories, weights);
  let code: ExitCode = isWhole ? 0 : 1;
  const notes = classifyLines(inputLines(files), classify, ({ row, rule }) => {
    code = 1;
    streams.err(`Line ${row} was left out: ${rule}.\n`);
  });
  let first = true;
  for await (const note of notes) {
    streams.out(to === 'csv' ? renderFindingsCsv(note, first) : ndjson(note));
    first = false;
  }
  return code;
}

function ndjson(note: ClassifiedNote): string {
  return `${JSON.stringify(note)}\n`;
}
