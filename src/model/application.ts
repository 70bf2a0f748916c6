import type { PartialDate } from './calendar-date.ts';
import type { Place } from './record.ts';
import { stageRank, type Stage } from './stage.ts';

/** What has become of an application, as its last status says. */
export const STATUSES = [
  'not-applied',
  'applied',
  'in-progress',
  'offer',
  'accepted',
  'rejected',
  'no-reply',
  'withdrawn',
  'declined',
  'closed',
] as const;

export type Status = (typeof STATUSES)[number];

/** Who ended an application. `nobody`: it was left unanswered, or its role went away. */
export type EndedBy = 'employer' | 'candidate' | 'nobody';

/** One application to one role. What the history does not say is `null`. */
export interface Application {
  /** Stable within a run: `a1`, `a2`, ... in the order read. */
  readonly id: string;
  readonly client: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly appliedOn: PartialDate | null;
  /** When the last status was set: of a rejection, the day it came. */
  readonly statusOn: PartialDate | null;
  readonly status: Status;
  /** The furthest stage that it is known to have reached. */
  readonly reached: Stage;
  readonly endedBy: EndedBy | null;
  /** Where the candidate found the role: a job board, a referral, ... */
  readonly source: string | null;
  readonly location: string | null;
  readonly level: string | null;
  readonly salary: string | null;
  readonly place: Place;
}

/**
 * Whether the employer said no. Silence is no rejection, and neither is a role that was closed.
 *
 * @example
 * ```ts
 * isRejection({ status: 'no-reply' }); // false
 * ```
 */
export function isRejection(application: Pick<Application, 'status'>): boolean {
  return application.status === 'rejected';
}

/** Statuses in which an answer may still come. */
const OPEN: readonly Status[] = ['applied', 'in-progress', 'offer'];

/**
 * Whether an answer may still come. An application that was never sent is not open.
 *
 * @example
 * ```ts
 * isOpen({ status: 'applied' }); // true
 * isOpen({ status: 'not-applied' }); // false
 * ```
 */
export function isOpen(application: Pick<Application, 'status'>): boolean {
  return OPEN.includes(application.status);
}

/**
 * Whether an application came to a call or more.
 *
 * @example
 * ```ts
 * isTalked({ reached: 'interview' }); // true
 * isTalked({ reached: 'reply' }); // false
 * ```
 */
export function isTalked({ reached }: Pick<Application, 'reached'>): boolean {
  return stageRank(reached) >= stageRank('screen');
}

/**
 * Whether it is known if an application comes to a conversation: it did, or it was sent and is no
 * longer open.
 *
 * @example
 * ```ts
 * isConversationDecided({ status: 'no-reply', reached: 'applied' }); // true
 * isConversationDecided({ status: 'applied', reached: 'applied' }); // false
 * ```
 */
export function isConversationDecided(
  application: Pick<Application, 'status' | 'reached'>,
): boolean {
  return application.status !== 'not-applied' && (!isOpen(application) || isTalked(application));
}
