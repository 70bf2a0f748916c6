import type { Application } from '../../model/application.ts';
import { isoDayNumber } from '../../model/calendar-date.ts';
import type { NoteDraft } from '../drafts.ts';
import { isLikeRole, type ApplicationIndex } from './application-index.ts';

/**
 * The place of the application that a note belongs to: that of its company, as its attributes or
 * the names around it say, and among several the one of its role, or the last one sent before the
 * note. `null` where nothing tells.
 */
export function attachNote(
  note: NoteDraft,
  applications: readonly Application[],
  index: ApplicationIndex,
): number | null {
  const company = note.company ?? index.companyIn(note.hints);
  if (company === null) return null;
  const own = index.ofCompany(company, note.client);
  if (own.length <= 1) return own[0] ?? null;
  const { role } = note;
  const named = role === null ? own : own.filter((at) => hasRole(applications[at], role));
  const candidates = named.length === 0 ? own : named;
  return lastBefore(note, candidates, applications) ?? candidates.at(-1) ?? null;
}

function hasRole(application: Application | undefined, role: string): boolean {
  return application?.role != null && isLikeRole(application.role, role);
}

function lastBefore(
  { date }: NoteDraft,
  candidates: readonly number[],
  applications: readonly Application[],
): number | null {
  if (date?.precision !== 'day') return null;
  const day = isoDayNumber(date.iso);
  let best: number | null = null;
  let nearest = Infinity;
  for (const at of candidates) {
    const sent = applications[at]?.appliedOn;
    if (sent?.precision !== 'day') continue;
    const days = day - isoDayNumber(sent.iso);
    if (days >= 0 && days < nearest) [best, nearest] = [at, days];
  }
  return best;
}
