import type { Improvement } from '../../model/improvement.ts';
import { listWords, ordinal, plural } from '../../model/phrase.ts';

/**
 * The heading of the page.
 *
 * @example
 * ```ts
 * pageHeading(142, 46); // 'What 142 applications and 46 notes say'
 * pageHeading(0, 1); // 'What 1 note says'
 * pageHeading(0, 0); // 'Nothing to read yet'
 * ```
 */
export function pageHeading(applications: number, notes: number): string {
  const read = [
    ...(applications > 0 ? [plural(applications, 'application')] : []),
    ...(notes > 0 ? [plural(notes, 'note')] : []),
  ];
  if (read.length === 0) return 'Nothing to read yet';
  return `What ${listWords(read)} ${applications + notes === 1 ? 'says' : 'say'}`;
}

/** What became of the applications that were sent, as counts. */
export interface Fate {
  readonly sent: number;
  /** Reached a first call, or anything after it. */
  readonly conversations: number;
  /** Are over, and never reached one. */
  readonly endedBefore: number;
  /** Of those: ended without any answer. */
  readonly unanswered: number;
  readonly offers: number;
}

/**
 * Where applications end, in one sentence.
 *
 * @example
 * ```ts
 * const none = { sent: 2, conversations: 0, endedBefore: 0, unanswered: 0, offers: 0 };
 * fateWords(none); // 'None has led to a conversation yet, and none has ended.'
 * fateWords({ ...none, conversations: 2, endedBefore: 3, unanswered: 1 }); // '2 applications led to a conversation; 3 ended before one, 1 of them without any answer.'
 * ```
 */
export function fateWords({ conversations, endedBefore, unanswered, offers }: Fate): string {
  const led =
    conversations === 0
      ? 'None has led to a conversation yet'
      : `${plural(conversations, 'application')} led to a conversation`;
  const offered = offers === 0 ? '' : `, and ${offers} to an offer`;
  if (endedBefore === 0)
    return `${led}${offered}, and none ${conversations === 0 ? 'has ended' : 'ended before one'}.`;
  const silent = unanswered === 0 ? '' : `, ${unanswered} of them without any answer`;
  return `${led}${offered}; ${endedBefore} ended before one${silent}.`;
}

/**
 * What to do first, and how sure that is.
 *
 * @example
 * ```ts
 * beginWith({ rankInterval: [1, 3] }, 'Assessments').split(';')[0]; // 'Start with assessments. That is fairly firm'
 * beginWith({ rankInterval: [1, 5] }, 'CV and letter').endsWith('it could come 5th.'); // true
 * ```
 */
export function beginWith(first: Pick<Improvement, 'rankInterval'>, name: string): string {
  const start = `Start with ${inSentence(name)}`;
  const last = Math.round(first.rankInterval[1]);
  if (last <= 1) return `${start}. It stays first in 95 of 100 redraws of the history.`;
  if (last <= 3) {
    return `${start}. That is fairly firm; the order of what comes after it is not.`;
  }
  return `${start}, though the order is still open: on a little more or less luck it could come ${ordinal(last)}.`;
}

/** A heading inside a sentence: its first letter goes down, unless the word is an abbreviation. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** How to read every bar of the page; said once, under the first three figures. */
export const KEY =
  'In every bar the dot is what was counted, and the pale band is what so few cases leave open (95%).';

/** Said once, beside whose history it is. */
export const PRIVATE = 'Read on this computer; nothing was sent anywhere.';

/** Where no reason that can be worked on was named. */
export const NOTHING_FIRST =
  'No reason that you could work on has been named yet. When one is, it will stand here.';
