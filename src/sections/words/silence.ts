import type { IsoDay } from '../../model/calendar-date.ts';
import type { OpenApplication } from '../../model/improvement.ts';
import { countWord, dateWords, plural, sentenceCase } from '../../model/phrase.ts';

/**
 * Applications that nobody answered.
 *
 * @example
 * ```ts
 * neverAnswered(48); // '48 applications were never answered. That says nothing about you: nobody is known to have decided anything.'
 * ```
 */
export function neverAnswered(count: number): string {
  const many = count === 1 ? 'One application was' : `${plural(count, 'application')} were`;
  return `${many} never answered. That says nothing about you: nobody is known to have decided anything.`;
}

/**
 * What is due among the open applications, as a title. An application whose day to close has come
 * needs no follow-up any more.
 *
 * @example
 * ```ts
 * dueTitle([{ followUpOn: '2026-03-01', closeOn: '2026-04-01' }], '2026-03-09'); // 'One follow-up is due'
 * dueTitle([{ followUpOn: '2026-03-01', closeOn: '2026-03-09' }], '2026-03-09'); // 'One application can be closed'
 * ```
 */
export function dueTitle(
  open: readonly Pick<OpenApplication, 'followUpOn' | 'closeOn'>[],
  today: IsoDay,
): string {
  const close = open.filter(({ closeOn }) => closeOn <= today).length;
  const follow = open.filter((one) => one.closeOn > today && one.followUpOn <= today).length;
  const due = [
    ...(follow > 0
      ? [`${countWord(follow)} ${follow === 1 ? 'follow-up is' : 'follow-ups are'} due`]
      : []),
    ...(close > 0
      ? [`${countWord(close)} ${close === 1 ? 'application' : 'applications'} can be closed`]
      : []),
  ];
  if (due.length > 0) return sentenceCase(due.join(', and '));
  const waiting = open.length === 1 ? 'application waits' : 'applications wait';
  return `${sentenceCase(countWord(open.length))} ${waiting} for an answer; nothing is due today`;
}

/**
 * A date to act on: "now" once it has come.
 *
 * @example
 * ```ts
 * dueWords('2026-03-20', '2026-03-09'); // '20 March 2026'
 * dueWords('2026-03-01', '2026-03-09'); // 'now'
 * ```
 */
export function dueWords(day: IsoDay, today: IsoDay): string {
  return day <= today ? 'now' : dateWords({ iso: day, precision: 'day' });
}
