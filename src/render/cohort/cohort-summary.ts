import { plainText } from '../../charts/plain-text.ts';
import type { Cohort } from '../../model/cohort.ts';
import { cohortAnswer, FLAG_NAMES } from './cohort-words.ts';

/** A name longer than this is cut in the table, in UTF-16 code units. */
const LONGEST_NAME = 24;

/** The cohort for the terminal: a line a client, those to call first, and where the page is. */
export function renderCohortSummary(cohort: Cohort, page: string): string {
  const rows = [...cohort.clients]
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1))
    .map(({ name, applications, told, first, flags }) => [
      cut(plainText(name)),
      `${applications}`,
      `${told.count}/${told.n}`,
      first === null ? '–' : (cohort.categories[first.category] ?? first.category),
      flags.map(({ kind }) => FLAG_NAMES[kind]).join(', '),
    ]);
  const table = [['client', 'sent', 'told why', 'first to work on', 'look at'], ...rows];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  const failed = cohort.failed.map(
    ({ name, why }) => `not read: ${plainText(name)} (${plainText(why)})`,
  );
  return `${[...lines, '', ...failed, cohortAnswer(cohort), page].join('\n')}\n`;
}

function rankOf({ flags }: Cohort['clients'][number]): number {
  return flags[0]?.kind === 'call' ? 0 : 1;
}

function cut(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
