import type { Application } from '../model/application.ts';
import { addDays, dayNumber, type IsoDay } from '../model/calendar-date.ts';
import type { Letter, OpenApplication } from '../model/improvement.ts';
import { dateWords, plural } from '../model/phrase.ts';
import { stageRank } from '../model/stage.ts';
import { applicationWords, letterBody, subjectWords } from './letter-words.ts';
import { dueFrom } from './next-weekday.ts';

/** What falls due within a week is drafted now. */
const AHEAD_DAYS = 7;

/**
 * One friendly question for each open application whose time to ask has come, or comes within a
 * week, and that is not yet to be closed.
 *
 * @example
 * ```ts
 * followUps([], [], '2026-01-01'); // []
 * ```
 */
export function followUps(
  open: readonly OpenApplication[],
  applications: readonly Application[],
  today: IsoDay,
): Letter[] {
  const byId = new Map(applications.map((application) => [application.id, application]));
  return open.flatMap(({ applicationId, company, role, waitingDays, followUpOn, closeOn }) => {
    const application = byId.get(applicationId);
    if (application === undefined || company === null) return [];
    if (followUpOn > addDays(today, AHEAD_DAYS) || closeOn <= today) return [];
    return [
      {
        kind: 'follow-up',
        applicationId,
        company,
        role,
        dueOn: dueFrom(followUpOn, today),
        reason: `Nothing heard for ${plural(waitingDays, 'day')}; ask once, and let it go on ${dateWords({ iso: closeOn, precision: 'day' })}.`,
        subject: subjectWords('A short question about my application', role),
        body: letterBody(company, paragraphs(application)),
      },
    ];
  });
}

function paragraphs({ role, appliedOn, reached }: Application): string[] {
  const opening =
    stageRank(reached) >= stageRank('screen')
      ? `Thank you again for the time that you have given to ${applicationWords(role)}. My interest has only grown since.`
      : `${dayNumber(appliedOn) === null ? 'Some time ago' : `On ${dateWords(appliedOn!)}`} I sent you ${applicationWords(role)}, and I am still very interested.`;
  return [
    opening,
    'May I ask where things stand, and whether there is anything more that you need from me?',
    'I know that these decisions take time; one line is enough.',
  ];
}
