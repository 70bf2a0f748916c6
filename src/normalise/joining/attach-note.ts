import type { Application } from '../../model/application.ts';
import { isoDayNumber } from '../../model/calendar-date.ts';
import type { NoteDraft } from '../drafts.ts';
import { fold } from '../fold.ts';
import { isLikeRole, type ApplicationIndex } from './application-index.ts';

/** How a note found its application: by a name as it stands, or by one that only looks like it. */
export type JoinedBy = 'company' | 'words' | 'sender' | 'spelling';

/** The application of a note, and what told it. */
export interface Attachment {
  /** Place among the applications. */
  readonly at: number;
  readonly by: JoinedBy;
  /** Applications of that company that would do as well. */
  readonly others: number;
}

/**
 * The application that a note belongs to: that of its company, as its attributes, its sender or the
 * names around it say, and among several the one of its role, or the last one sent before the note.
 * `null` where nothing tells.
 */
export function attachNote(
  note: NoteDraft,
  applications: readonly Application[],
  index: ApplicationIndex,
): Attachment | null {
  for (const [by, company] of companiesOf(note, index)) {
    const own = index.ofCompany(company, note.client);
    if (own.length === 1) return { at: own[0]!, by, others: 0 };
    if (own.length > 1) return amongSeveral(note, own, applications, by);
  }
  return null;
}

/** Whether the user should hear how a note found its application. */
export function isLoose({ by, others }: Attachment): boolean {
  return others > 0 || by === 'sender' || by === 'spelling';
}

/** The companies that a note may be about, the surest first. */
function* companiesOf(
  { company, hints, guess, senders }: NoteDraft,
  index: ApplicationIndex,
): Generator<[JoinedBy, string]> {
  if (company !== null) {
    yield ['company', company];
    const like = index.companyLike(company);
    if (like !== null) yield ['spelling', like];
    return;
  }
  for (const sender of senders) {
    yield ['company', sender];
    const like = index.companyLike(sender) ?? index.companyIn(sender);
    if (like !== null) yield ['sender', like];
  }
  const named = index.companyIn(hints) ?? guess;
  if (named !== null) yield ['words', named];
  const like = guess === null ? null : index.companyLike(guess);
  if (like !== null) yield ['spelling', like];
}

function amongSeveral(
  note: NoteDraft,
  own: readonly number[],
  applications: readonly Application[],
  by: JoinedBy,
): Attachment {
  const { role, hints } = note;
  const named = own.filter((at) =>
    role === null ? isNamedIn(applications[at], hints) : hasRole(applications[at], role),
  );
  const candidates = named.length === 0 ? own : named;
  const at = lastBefore(note, candidates, applications) ?? candidates.at(-1) ?? own[0]!;
  return { at, by, others: candidates.length - 1 };
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
