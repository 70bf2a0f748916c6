import type { Analysis } from '../model/analysis.ts';
import type { Application } from '../model/application.ts';
import type { IsoDay } from '../model/calendar-date.ts';
import type { ClientSummary } from '../model/cohort.ts';
import type { ReadNote } from '../model/note.ts';

/** What a run before this one knew of the client, or the day that the coach names. */
export interface Before {
  readonly analysis: Analysis | null;
  readonly since: IsoDay | null;
}

/** What a run has that the one before it had not. */
export interface News {
  readonly applications: readonly Application[];
  readonly notes: readonly ReadNote[];
}

/**
 * What is new since the last run, or since a day: notes by their words, applications by their
 * company, role and status, so that one that moved on is news. `null` where there is nothing to
 * compare with.
 */
export function newsOf(analysis: Analysis, { analysis: last, since }: Before): News | null {
  if (since !== null) {
    const isLate = (date: ReadNote['date']): boolean => date !== null && date.iso >= since;
    return {
      applications: analysis.applications.filter(
        ({ appliedOn, statusOn }) => isLate(appliedOn) || isLate(statusOn),
      ),
      notes: analysis.notes.filter(({ date }) => isLate(date)),
    };
  }
  if (last === null) return null;
  const words = new Set(last.notes.map(({ text }) => text));
  const known = new Set(last.applications.map(keyOf));
  return {
    applications: analysis.applications.filter((one) => !known.has(keyOf(one))),
    notes: analysis.notes.filter(({ text }) => !words.has(text)),
  };
}

/** The same in counts, with the day from which they count. */
export function newsSince(analysis: Analysis, before: Before): ClientSummary['news'] {
  const news = newsOf(analysis, before);
  const since = before.since ?? before.analysis?.today ?? null;
  if (news === null || since === null) return null;
  return { applications: news.applications.length, notes: news.notes.length, since };
}

function keyOf({ company, role, appliedOn, status }: Application): string {
  return [company, role, appliedOn?.iso, status].join('\n');
}
