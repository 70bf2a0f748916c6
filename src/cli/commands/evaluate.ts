import type { Command } from 'commander';
import { z } from 'zod';
import { categories, classify, evaluate, renderEvaluation, type Judged } from '../../index.ts';
import type { ExitCode } from '../exit-code.ts';
import { inputLines } from '../input-lines.ts';
import { processStreams } from '../streams.ts';

const labelledNote = z.object({
  text: z.string(),
  gaps: z.array(z.string()),
  strengths: z.array(z.string()).default([]),
});

/** `debrief evaluate`: how often the reader is right, against labels. */
export function evaluateCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('evaluate')
    .description(
      'compare what the reader finds with labels ({"text", "gaps", "strengths"}, a line each)',
    )
    .argument('<files...>', 'labelled notes; - for standard input')
    .option('--json', 'print the figures as JSON')
    .action(async (files: string[], flags: { json?: boolean }) => {
      end(await runEvaluate(files, flags.json ?? false));
    });
}

async function runEvaluate(files: readonly string[], json: boolean): Promise<ExitCode> {
  const { out, err } = processStreams(false);
  const judged: Judged[] = [];
  let row = 0;
  let bad = 0;
  for await (const line of inputLines(files)) {
    row += 1;
    const labels = line.trim() === '' ? null : labelledNote.safeParse(parseJson(line));
    if (labels?.success) judged.push({ reading: classify(labels.data.text), labels: labels.data });
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
  out(json ? `${JSON.stringify(figures, null, 1)}\n` : renderEvaluation(figures));
  return bad === 0 ? 0 : 1;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
