import type { Watched } from '../arithmetic/kaplan-meier.ts';
import type { Application } from '../model/application.ts';
import { dayNumber, isoDayNumber } from '../model/calendar-date.ts';
import type { ReadHistory } from '../model/history.ts';
import { stageRank } from '../model/stage.ts';

/** A history in which nothing has happened for this many days is an old file: waiting ended with it. */
const STALE_DAYS = 60;

/**
 * How long each application waited for its first answer, in days. An answer is dated by the first
 * dated note of the application or by its last status, whichever is earlier; for an application
 * that went far the status alone is late, so the times are upper bounds there. What is still
 * unanswered counts for as long as it has waited. Applications without a day are left out, and so
 * are those whose dates contradict each other.
 *
 * @example
 * ```ts
 * waitingTimes({ applications: [], notes: [] }, '2026-01-01'); // []
 * ```
 */
export function waitingTimes(history: ReadHistory, today: string): Watched[] {
  const heard = firstHeard(history);
  const end = endOfWatching(history, isoDayNumber(today));
  return history.applications.flatMap((application) => {
    const sent = dayNumber(application.appliedOn);
    if (sent === null || application.status === 'not-applied') return [];
    const happened = isAnswered(application);
    const status = dayNumber(application.statusOn);
    const stopped = happened || application.status === 'withdrawn' ? status : null;
    const until = happened ? earlier(stopped, heard.get(application.id) ?? null) : (stopped ?? end);
    if (until === null || until < sent || until > end) return [];
    return [{ days: until - sent, happened }];
  });
}

function isAnswered({ status, reached, endedBy }: Application): boolean {
  if (stageRank(reached) >= stageRank('reply')) return true;
  if (status === 'closed') return endedBy === 'employer';
  return !['applied', 'no-reply', 'withdrawn'].includes(status);
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function firstHeard({ notes }: ReadHistory): Map<string, number> {
  const first = new Map<string, number>();
  for (const { applicationId, date, reading } of notes) {
    const day = dayNumber(date);
    if (applicationId === null || day === null || reading.saidBy !== 'employer') continue;
    first.set(applicationId, Math.min(day, first.get(applicationId) ?? day));
  }
  return first;
}

/** Today; or the last day on which anything happened, where that is long ago. */
function endOfWatching({ applications, notes }: ReadHistory, today: number): number {
  let last = -Infinity;
  const see = (day: number | null): void => {
    if (day !== null && day <= today) last = Math.max(last, day);
  };
  for (const { appliedOn, statusOn } of applications) {
    see(dayNumber(appliedOn));
    see(dayNumber(statusOn));
  }
  for (const { date } of notes) see(dayNumber(date));
  return last < today - STALE_DAYS ? last : today;
}
