import type { Analysis } from '../model/analysis.ts';
import { dateWords, plural, sentenceCase, shareWords } from '../model/phrase.ts';
import { namedReasons, reasonName } from '../sections/slices/reasons.ts';
import { APPLY_NEXT_NOTE, APPLY_NEXT_TITLE, applyNextWords } from '../sections/words/apply-next.ts';
import { workAnswer } from '../sections/words/what-to-work-on.ts';
import { ANSWER_NONE as NO_PRAISE, praisedIn } from '../sections/words/what-went-well.ts';
import { improvementParts } from './markdown-improvement.ts';
import { letterParts, waitingParts } from './markdown-letters.ts';
import { escapeMarkdown, quoted } from './markdown-text.ts';

/** What this page cannot show. */
const LIMITS = [
  'These are employers’ words. Whether a reason is true, no file can tell.',
  'Small counts leave much open: nine against seven is not a difference.',
  'Sentences are read by rules, and a rule can miss one or take it wrongly. What is not sure is marked “possibly” and counts for nothing; the whole notes are in the report.',
] as const;

/**
 * The ranked list and the plan as Markdown (CommonMark with the tables and task lists of GFM), to
 * print and to paste. What people wrote is quoted and cannot become a heading, a link or HTML.
 */
export function renderMarkdown(analysis: Analysis): string {
  const parts = [
    `# What to work on: ${escapeMarkdown(analysis.subject)}`,
    basis(analysis),
    workAnswer(analysis).join(' '),
    ...analysis.improvements.flatMap((improvement) => improvementParts(analysis, improvement)),
    ...strengthParts(analysis),
    ...outsideParts(analysis),
    ...nextParts(analysis),
    ...letterParts(analysis),
    ...waitingParts(analysis),
    '## What this does not show',
    LIMITS.map((limit) => `- ${limit}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function basis({ applications, notes, span, today }: Analysis): string {
  const day = (iso: string): string => dateWords({ iso, precision: 'day' });
  const dates = span === null ? '' : `, ${day(span.from)} to ${day(span.to)}`;
  return `From ${plural(applications.length, 'application')} and ${plural(notes.length, 'note')}${dates}. Made on ${day(today)}. Figures are count, base and the range that so few cases leave open (95%).`;
}

function strengthParts(analysis: Analysis): string[] {
  const cards = analysis.strengths.flatMap(({ category, share, quotes, use }) => [
    `### ${escapeMarkdown(reasonName(analysis, category))}`,
    `**${praisedIn(share)}**`,
    ...quotes.map(quoted),
    `Use it: ${escapeMarkdown(use)}`,
  ]);
  return ['## What went well', ...(cards.length === 0 ? [NO_PRAISE.join(' ')] : cards)];
}

function nextParts({ applyNext }: Analysis): string[] {
  if (applyNext.length === 0) return [];
  const lines = applyNext.map((one) => `- ${escapeMarkdown(applyNextWords(one))}`);
  return [`## ${APPLY_NEXT_TITLE}`, APPLY_NEXT_NOTE, lines.join('\n')];
}

/** Named by employers, and nothing to work on. */
function outsideParts(analysis: Analysis): string[] {
  const outside = namedReasons(analysis).filter(({ card }) => card.control === 'out-of-your-hands');
  if (outside.length === 0) return [];
  return [
    '## Out of your hands',
    'Employers named these too. There is nothing in them to work on.',
    outside
      .map(
        ({ card, share }) => `- ${escapeMarkdown(sentenceCase(card.name))}: ${shareWords(share)}`,
      )
      .join('\n'),
  ];
}
