import type { Accuracy, Evaluation } from '../model/evaluation.ts';

/** Figures in the terminal: a line a category, then the whole. */
export function renderEvaluation(figures: Evaluation): string {
  const width = Math.max(...Object.keys(figures.byCategory).map((id) => id.length), 28);
  const line = (name: string, side: Accuracy): string =>
    `${name.padEnd(width)}  ${[side.precision, side.recall, side.f1].map(two).join('  ')}  ${String(side.truePositives + side.falseNegatives).padStart(6)}`;
  const header = `${''.padEnd(width)}  prec  rec.  F1    notes`;
  const rows = Object.entries(figures.byCategory).flatMap(([id, { gaps, strengths }]) => [
    line(id, gaps),
    ...(strengths.truePositives + strengths.falseNegatives + strengths.falsePositives > 0
      ? [line('  as a strength', strengths)]
      : []),
  ]);
  const whole = [
    line('all gaps', figures.gaps),
    line('gaps without "possibly"', figures.statedGaps),
    line('all strengths', figures.strengths),
    `${'gaps, mean of categories, F1'.padEnd(width)}              ${two(figures.macroF1)}`,
    `${'notes with a false blame'.padEnd(width)}              ${two(figures.falseBlame)}`,
    `${'notes exactly right'.padEnd(width)}              ${two(figures.exact)}`,
    `${'calibration error'.padEnd(width)}              ${two(figures.calibrationError)}`,
  ];
  return `${[header, ...rows, '', header, ...whole].join('\n')}\n${figures.notes} notes\n`;
}

function two(value: number | null): string {
  return value === null ? '   -' : value.toFixed(2).padStart(4);
}
