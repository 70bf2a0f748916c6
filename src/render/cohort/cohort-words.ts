import { isoDayNumber } from '../../model/calendar-date.ts';
import type { ClientSummary, Cohort, FlagKind } from '../../model/cohort.ts';
import { listWords, plural } from '../../model/phrase.ts';

/** What each flag is called on the page. */
export const FLAG_NAMES: Readonly<Record<FlagKind, string>> = {
  call: 'needs a call this week',
  stalled: 'stalled',
  silence: 'silence piling up',
  rising: 'theme rising',
  improving: 'improving',
  praised: 'strong feedback lately',
  ask: 'no feedback asked',
  unexplained: 'no reason known',
};

/** The cohort in a sentence or two. */
export function cohortAnswer({ clients, failed }: Cohort): string {
  const applications = clients.reduce((sum, client) => sum + client.applications, 0);
  const notes = clients.reduce((sum, client) => sum + client.notes, 0);
  const calls = clients.filter(({ flags }) => flags[0]?.kind === 'call').map(({ name }) => name);
  const all = `${plural(clients.length, 'client')}, ${plural(applications, 'application')}, ${plural(notes, 'note')}.`;
  const call =
    calls.length === 0
      ? 'Nobody needs a call more than usual.'
      : `${listWords(calls)} ${calls.length === 1 ? 'needs' : 'need'} a call this week.`;
  const lost = failed.length === 0 ? '' : ` ${plural(failed.length, 'client')} could not be read.`;
  return `${all} ${call}${lost}`;
}

/** "34 days ago", "today"; a dash where nothing is dated. */
export function agoWords(day: string | null, today: string): string {
  if (day === null) return '–';
  const days = isoDayNumber(today) - isoDayNumber(day);
  return days === 0 ? 'today' : `${plural(days, 'day')} ago`;
}

/**
 * How far the newer half of the applications came to a conversation more often than the older: the
 * difference of the shares, from -1 to 1; 0 where one half is empty.
 */
export function trendOf({ older, newer }: ClientSummary['halves']): number {
  return older.value === null || newer.value === null ? 0 : newer.value - older.value;
}

/**
 * The same in words.
 *
 * @example
 * ```ts
 * const [older, newer] = [{ count: 1, n: 12 }, { count: 7, n: 12 }];
 * trendWords({ older, newer, trend: 'up' }); // 'up: 1 of 12, then 7 of 12'
 * ```
 */
export function trendWords({ older, newer, trend }: ClientSummary['halves']): string {
  if (older.n === 0 || newer.n === 0) return '–';
  return `${trend}: ${older.count} of ${older.n}, then ${newer.count} of ${newer.n}`;
}

/** What the last run did not have. */
export function newsWords(news: ClientSummary['news']): string {
  if (news === null) return 'first time';
  const { applications, notes } = news;
  if (applications + notes === 0) return 'nothing';
  return `${plural(applications, 'application')}, ${plural(notes, 'note')}`;
}

/** "1st", or "1st to 3rd" as the redraws leave it. */
export function rankWords([low, high]: readonly [number, number]): string {
  return low === high ? `rank ${low}` : `rank ${low} to ${high}`;
}
