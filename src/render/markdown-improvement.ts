import type { Analysis } from '../model/analysis.ts';
import type { Improvement } from '../model/improvement.ts';
import { dateWords, sentenceCase } from '../model/phrase.ts';
import { reasonName } from '../sections/slices/reasons.ts';
import { rankRange, whose } from '../sections/words/ranks.ts';
import { namedIn, stageWords, termValue } from '../sections/words/what-to-work-on.ts';
import { escapeMarkdown, quoted } from './markdown-text.ts';

/** One ranked reason: how often and how sure, what was written, what to do, how it was ranked. */
export function improvementParts(analysis: Analysis, improvement: Improvement): string[] {
  const { category, rank, quotes, why, thisWeek, watch } = improvement;
  return [
    `## ${rank}. ${escapeMarkdown(reasonName(analysis, category))}`,
    facts(improvement),
    escapeMarkdown(why),
    ...(quotes.length === 0 ? [] : ['### What they wrote', ...quotes.map(quoted)]),
    ...(thisWeek.length === 0
      ? []
      : [
          '### This week',
          thisWeek
            .map(({ when, what }) => `- [ ] **${escapeMarkdown(when)}:** ${escapeMarkdown(what)}`)
            .join('\n'),
        ]),
    '### What to watch',
    escapeMarkdown(watch),
    ...score(improvement),
  ];
}

function facts({ share, rank, rankInterval, control, stage, lastNamed }: Improvement): string {
  const lines = [
    `**${namedIn(share)}.**`,
    `Place ${rank}, ${rankRange(rankInterval)}. ${sentenceCase(whose(control))} to change.`,
    ...(stage === null ? [] : [`Where: ${stageWords(stage)}.`]),
    ...(lastNamed === null ? [] : [`Last named: ${dateWords(lastNamed)}.`]),
  ];
  return lines.join('\\\n');
}

function score({ terms, score: product }: Improvement): string[] {
  if (terms.length === 0) return [];
  const rows = terms.map(
    ({ name, value, means }) =>
      `| ${escapeMarkdown(name)} | ${termValue(value)} | ${escapeMarkdown(means)} |`,
  );
  return [
    '### How its place was worked out',
    [
      '| Term | Value | What it means |',
      '| --- | ---: | --- |',
      ...rows,
      `| **Score** | **${termValue(product)}** | The terms multiplied. Only the order of the scores matters. |`,
    ].join('\n'),
  ];
}
