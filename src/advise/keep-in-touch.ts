import { addDays, dayNumber, isoDayNumber, type IsoDay } from '../model/calendar-date.ts';
import type { Letter } from '../model/improvement.ts';
import { dateWords } from '../model/phrase.ts';
import { isEmployersWord, type Rejection } from '../model/rejection.ts';
import { stageRank } from '../model/stage.ts';
import { applicationWords, letterBody, subjectWords } from './letter-words.ts';
import { dueFrom } from './next-weekday.ts';

/** Two months on, a new post may have come up and the name is still known. */
const LATER_DAYS = 60;

/** A near miss older than a year is no longer a warm contact. */
const WARM_DAYS = 365;

/** The category of a near miss: another was stronger. */
const STRONGER = 'stronger-candidate';

/** "We keep your details on file" is a formula; these ask for something. */
const INVITATION =
  /\b(apply (again|to us again)|re-?apply|reach out again|(stay|keep) in (touch|contact)|hear from you again|talk again|next opening)\b/i;

/** Why the contact is worth keeping, as the reader and as the letter put it. */
interface NearMiss {
  readonly reason: string;
  readonly line: string;
}

/**
 * Messages that keep a door open: to companies where it was close, or that asked to hear again.
 * One for each company, the latest.
 *
 * @example
 * ```ts
 * keepInTouch([], '2026-01-01'); // []
 * ```
 */
export function keepInTouch(rejections: readonly Rejection[], today: IsoDay): Letter[] {
  const letters = new Map<string, { letter: Letter; day: number }>();
  for (const rejection of rejections) {
    const { application, company, date } = rejection;
    const day = dayNumber(date);
    const miss = nearMiss(rejection);
    if (application === null || company === null || date === null) continue;
    if (day === null || miss === null) continue;
    const age = isoDayNumber(today) - day;
    if (age < 0 || age > WARM_DAYS || day <= (letters.get(company)?.day ?? -Infinity)) continue;
    const { id, role } = application;
    const letter: Letter = {
      kind: 'keep-in-touch',
      applicationId: id,
      company,
      role,
      dueOn: dueFrom(addDays(date.iso, LATER_DAYS), today),
      reason: miss.reason,
      subject: subjectWords('Staying in touch', role),
      body: letterBody(company, [
        `On ${dateWords(date)} you let me know your decision on ${applicationWords(role)}. ${miss.line}`,
        'If a similar role comes up, I would be glad to hear of it, and I will look out for your openings as well.',
        'I hope that the work is going well for you and the team.',
      ]),
    };
    letters.set(company, { letter, day });
  }
  return [...letters.values()].map(({ letter }) => letter);
}

function nearMiss({ application, stated, notes }: Rejection): NearMiss | null {
  const invited = notes.some(
    ({ text, reading }) => isEmployersWord(reading.saidBy) && INVITATION.test(text),
  );
  if (invited) {
    return {
      reason: 'They asked to hear from you again.',
      line: 'You were kind enough to say that I should be in touch again, and I was glad to read it.',
    };
  }
  if (application !== null && stageRank(application.reached) >= stageRank('final')) {
    return {
      reason: 'A near miss: it went as far as the final round.',
      line: 'I enjoyed getting as far as the final round, and came away with a good impression of the team.',
    };
  }
  return stated.has(STRONGER)
    ? {
        reason: 'A near miss: another candidate had an edge.',
        line: 'You had a strong field, and I came away with a good impression of the team.',
      }
    : null;
}
