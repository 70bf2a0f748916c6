import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { explainNote, readAnalysis, renderExplanation } from '../../index.ts';
import { addCategoryOption, givenCategories } from '../category-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { processStreams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

/** `debrief explain`: why a note was read as it was, cue by cue. */
export function explainCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .description('tell why a note was read as it was, cue by cue')
    .argument('<text>', "the note's words, or with --in its number, such as n12")
    .option('--in <analysis.json>', 'take the note from a saved analysis');
  addCategoryOption(command).action(
    async (text: string, flags: { in?: string; categories?: string }) => {
      const note = flags.in === undefined ? { text } : await savedNote(text, flags.in);
      const streams = processStreams(false);
      const { categories, isWhole } = await givenCategories(flags.categories, streams);
      streams.out(renderExplanation(explainNote(note.text, note.saidBy, categories)));
      end(isWhole ? 0 : 1);
    },
  );
}

async function savedNote(
  id: string,
  file: string,
): Promise<{ text: string; saidBy?: 'employer' | 'candidate' | 'coach' | 'unknown' }> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The analysis was not read: the file ${file} must exist and be readable.`);
  });
  const { analysis, diagnostics } = readAnalysis(text, file);
  if (analysis === null) throw new UsageError(`${file}: ${diagnostics[0]?.note ?? ''}`);
  const note = analysis.notes.find((one) => one.id === id);
  if (note === undefined)
    throw new UsageError(
      `The analysis ${file} has no note "${id}"; its notes are n1 to n${analysis.notes.length}.`,
    );
  return note;
}
