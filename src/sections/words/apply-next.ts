import type { ApplyNext } from '../../model/improvement.ts';
import { listWords, percentInterval } from '../../model/phrase.ts';

/** How the list is called. */
export const APPLY_NEXT_TITLE = 'Where to apply next';

/** What the list is, and is not. */
export const APPLY_NEXT_NOTE =
  'Applications like these came further than the others. So few cases prove nothing, but they are where to look first.';

const LEADS: Readonly<Record<string, string>> = {
  role: 'As',
  source: 'By way of',
  level: 'At the level',
  working: 'Working',
};

/**
 * One kind of application with its figures, and with whom it went far.
 *
 * @example
 * ```ts
 * const own = { count: 4, n: 6, interval: [0.3, 0.9] };
 * const others = { count: 2, n: 20 };
 * applyNextWords({ grouping: 'source', group: 'referral', own, others, examples: ['Acorn Ltd'] });
 * // 'By way of “referral”: 4 of 6 came to a conversation (30 to 90%), 2 of 20 of the others. It went furthest with Acorn Ltd.'
 * ```
 */
export function applyNextWords({ grouping, group, own, others, examples }: ApplyNext): string {
  const figures = `${own.count} of ${own.n} came to a conversation (${percentInterval(own.interval)}), ${others.count} of ${others.n} of the others`;
  const far = examples.length === 0 ? '' : ` It went furthest with ${listWords(examples)}.`;
  return `${LEADS[grouping] ?? ''} “${group}”: ${figures}.${far}`;
}
