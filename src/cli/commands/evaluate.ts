import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import {
  compileClassifier,
  correctionIndex,
  correctReading,
  evaluate,
  readCorrections,
  renderEvaluation,
  weights,
  type Category,
  type CorrectionIndex,
  type Judged,
} from '../../index.ts';
import { addCategoryOption, givenCategories } from '../category-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { inputLines } from '../input-lines.ts';
import { processStreams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

const labelledNote = z.object({
  text: z.string(),
  gaps: z.array(z.string()),
  strengths: z.array(z.string()).default([]),
});

/** `debrief evaluate`: how often the reader is right, against labels. */
export function evaluateCommand(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('evaluate')
    .description(
      'compare what the reader finds with labels ({"text", "gaps", "strengths"}, a line each)',
    )
    .argument('<files...>', 'labelled notes; - for standard input');
  addCategoryOption(command)
    .option('--corrections <file>', 'apply what you corrected (CSV: note, category, change, side)')
    .option('--json', 'print the figures as JSON')
    .action(async (files: string[], flags: Flags) => {
      end(await runEvaluate(files, flags));
    });
}

interface Flags {
  readonly corrections?: string;
  readonly categories?: string;
  readonly json?: boolean;
}

async function runEvaluate(files: readonly string[], flags: Flags): Promise<ExitCode> {
  const streams = processStreams(false);
  const { out, err } = streams;
  const { categories } = await givenCategories(flags.categories, streams);
  const { classify } = compileClassifier(categories, weights);
  const corrections = await readingCorrections(flags.corrections, categories, err);
  const judged: Judged[] = [];
  let row = 0;
  let bad = 0;
  for await (const line of inputLines(files)) {
    row += 1;
    const labels = line.trim() === '' ? null : labelledNote.safeParse(parseJson(line));
    if (labels?.success)
      judged.push({
        reading: correctReading(classify(labels.data.text), corrections.of(labels.data.text)),
        labels: labels.data,
      });
    else if (labels !== null) {
      bad += 1;
      err(
        `Line ${row} was left out: it must hold "text" and "gaps" (${labels.error.issues[0]?.message ?? ''}).\n`,
      );
    }
  }
  if (judged.length === 0) return 2;
  const residual = new Set(categories.filter(({ meta }) => meta.residual).map(({ id }) => id));
  const figures = evaluate(judged, residual);
  out(flags.json ? `${JSON.stringify(figures, null, 1)}\n` : renderEvaluation(figures));
  return bad === 0 ? 0 : 1;
}

async function readingCorrections(
  file: string | undefined,
  categories: readonly Category[],
  err: (text: string) => void,
): Promise<CorrectionIndex> {
  if (file === undefined) return correctionIndex([]);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(
      `The corrections were not read: the file ${file} must exist and be readable.`,
    );
  });
  const ids = categories.map(({ id }) => id);
  const { corrections, diagnostics } = readCorrections(text, file, ids);
  for (const { note } of diagnostics) err(`${note}\n`);
  return correctionIndex(corrections);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
