import type { Analysis } from '../model/analysis.ts';
import type { Letter, OpenApplication } from '../model/improvement.ts';
import { dateWords, plural } from '../model/phrase.ts';
import { KINDS, lettersAnswer } from '../sections/words/to-write.ts';
import { escapeMarkdown, fenced } from './markdown-text.ts';

/** Messages to send, by the day on which they are due, each ready to copy. */
export function letterParts({ letters }: Pick<Analysis, 'letters'>): string[] {
  if (letters.length === 0) return [];
  const byDate = [...letters].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return ['## To write', lettersAnswer(letters).join(' '), ...byDate.flatMap(letterPart)];
}

function letterPart({ kind, company, role, dueOn, reason, subject, body }: Letter): string[] {
  const to = [company, ...(role === null ? [] : [role])].map(escapeMarkdown).join(', ');
  return [
    `### ${day(dueOn)}: ${to}`,
    `${KINDS[kind]}. ${escapeMarkdown(reason)}`,
    fenced(`Subject: ${subject}\n\n${body}`),
  ];
}

/** Applications that wait, with the day to ask once and the day to let go. */
export function waitingParts({ open }: Pick<Analysis, 'open'>): string[] {
  if (open.length === 0) return [];
  return [
    '## Waiting for an answer',
    'Follow up once, on the first date; on the second, close it and let it go.',
    [
      '| Application | Waiting | Follow up on | Close on |',
      '| --- | ---: | --- | --- |',
      ...open.map(waitingRow),
    ].join('\n'),
  ];
}

function waitingRow({ company, role, waitingDays, followUpOn, closeOn }: OpenApplication): string {
  const names = [company, role].flatMap((name) => (name === null ? [] : [escapeMarkdown(name)]));
  const name = names.length === 0 ? 'not named' : names.join(', ');
  return `| ${name} | ${plural(waitingDays, 'day')} | ${day(followUpOn)} | ${day(closeOn)} |`;
}

function day(iso: string): string {
  return dateWords({ iso, precision: 'day' });
}
