import { addDays, dayNumber, isoDayNumber, type IsoDay } from '../model/calendar-date.ts';
import type { Letter } from '../model/improvement.ts';
import { dateWords } from '../model/phrase.ts';
import { isEmployersWord, type Rejection } from '../model/rejection.ts';
import { STAGE_NAMES, stageRank } from '../model/stage.ts';
import { dueFrom } from './next-weekday.ts';
import { applicationWords, letterBody, subjectWords } from './letter-words.ts';

/** A day for the news to settle. */
const SETTLE_DAYS = 2;

/** After about two months few interviewers still remember. */
const REMEMBERED_DAYS = 60;

/**
 * Messages that ask for a reason, where somebody spoke with the candidate and then gave none, or
 * only a general one, and may still remember.
 *
 * @example
 * ```ts
 * askAgain([], '2026-01-01'); // []
 * ```
 */
export function askAgain(rejections: readonly Rejection[], today: IsoDay): Letter[] {
  return rejections.flatMap((rejection) => {
    const { application, company } = rejection;
    const day = dayNumber(rejection.date);
    if (application === null || company === null || day === null) return [];
    if (application.status !== 'rejected' || rejection.date === null) return [];
    const age = isoDayNumber(today) - day;
    if (stageRank(application.reached) < stageRank('screen') || hasAnswer(rejection)) return [];
    if (age < 0 || age > REMEMBERED_DAYS) return [];
    const { id, role, reached } = application;
    const stage = STAGE_NAMES[reached];
    return [
      {
        kind: 'ask-again',
        applicationId: id,
        company,
        role,
        dueOn: dueFrom(addDays(rejection.date.iso, SETTLE_DAYS), today),
        reason: `Turned down after the ${stage} on ${dateWords(rejection.date)}, without a reason that one can act on.`,
        subject: subjectWords('Thank you, and one question', role),
        body: letterBody(company, paragraphs(role, stage)),
      },
    ];
  });
}

function hasAnswer({ notes }: Rejection): boolean {
  return notes.some(
    ({ reading }) => isEmployersWord(reading.saidBy) && reading.detail === 'specific',
  );
}

function paragraphs(role: string | null, stage: string): string[] {
  return [
    `Thank you for letting me know your decision on ${applicationWords(role)}, and for the time that you gave me, up to the ${stage}.`,
    'If you have two minutes: was there one thing that I could have done better, or that you would have liked to see? A single sentence would help me to prepare.',
    'Whatever the answer, thank you for considering me. I wish you and the team well, and would be glad to hear from you again.',
  ];
}
