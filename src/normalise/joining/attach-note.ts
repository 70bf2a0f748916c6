import type { Application } from '../../model/application.ts';
import { isoDayNumber } from '../../model/calendar-date.ts';
import type { NoteDraft } from '../drafts.ts';
import { fold } from '../fold.ts';
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
  const company = note.company ?? index.companyIn(note.hints) ?? note.guess;
  if (company === null) return null;
  const own = index.ofCompany(company, note.client);
  if (own.length <= 1) return own[0] ?? null;
  const { role, hints } = note;
  const named = own.filter((at) =>
    role === null ? isNamedIn(applications[at], hints) : hasRole(applications[at], role),
  );
  const candidates = named.length === 0 ? own : named;
  return lastBefore(note, candidates, applications) ?? candidates.at(-1) ?? null;
}

function hasRole(application: Application | undefined, role: string): boolean {
  return application?.role != null && isLikeRole(application.role, role);
}

/** Whether all words of an application's role stand in the folded words around a note. */
function isNamedIn(application: Application | undefined, hints: string): boolean {
  if (application?.role == null) return false;
  const words = new Set(hints.split(' '));
  return fold(application.role)
    .split(' ')
    .every((word) => words.has(word));
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
