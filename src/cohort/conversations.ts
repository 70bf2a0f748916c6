import { isOpen, type Application } from '../model/application.ts';
import type { Share } from '../model/measure.ts';
import { shareOf } from '../model/share.ts';
import { stageRank } from '../model/stage.ts';

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

/** Applications that came to a conversation, of those that did or are no longer open. */
export function conversationsOf(applications: readonly Application[]): Share {
  const decided = applications.filter(
    (one) => one.status !== 'not-applied' && (!isOpen(one) || isTalked(one)),
  );
  return shareOf(decided.filter(isTalked).length, decided.length);
}
