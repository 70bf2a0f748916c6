import { isOpen, type Application } from '../model/application.ts';
import { addDays, dayNumber, isoDayNumber, type IsoDay } from '../model/calendar-date.ts';
import type { OpenApplication } from '../model/improvement.ts';
import { nextWeekday } from './next-weekday.ts';
import type { WaitingRules } from './waiting-rules.ts';

/**
 * The applications that wait for an answer, the first to be closed first: how long they have
 * waited since anything was last heard, and until when. An offer waits for the candidate, and an
 * application without a day cannot be counted from; neither stands here.
 *
 * @example
 * ```ts
 * openApplications([], { followUp: 14, close: 30 }, '2026-01-01'); // []
 * ```
 */
export function openApplications(
  applications: readonly Application[],
  rules: WaitingRules,
  today: IsoDay,
): OpenApplication[] {
  return applications
    .filter((application) => isOpen(application) && application.status !== 'offer')
    .flatMap((application) => {
      const since = lastHeard(application, today);
      if (since === null) return [];
      const { id, company, role } = application;
      return [
        {
          applicationId: id,
          company,
          role,
          waitingDays: isoDayNumber(today) - isoDayNumber(since),
          followUpOn: nextWeekday(addDays(since, rules.followUp)),
          closeOn: nextWeekday(addDays(since, rules.close)),
        },
      ];
    })
    .sort((a, b) => (a.closeOn < b.closeOn ? -1 : a.closeOn > b.closeOn ? 1 : 0));
}

/** The latest day that is known and not still to come; that of a mere "applied" is the first. */
function lastHeard({ status, appliedOn, statusOn }: Application, today: IsoDay): IsoDay | null {
  const dates = status === 'applied' ? [appliedOn ?? statusOn] : [statusOn, appliedOn];
  const days = dates.flatMap((date) =>
    date !== null && dayNumber(date) !== null && date.iso <= today ? [date.iso] : [],
  );
  return days.sort().at(-1) ?? null;
}
