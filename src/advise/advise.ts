import { rejectionsOf } from '../model/rejection.ts';
import type { Advice, AdviceInput } from './advice.ts';
import { applyNext } from './apply-next.ts';
import { askAgain } from './ask-again.ts';
import { followUps } from './follow-up.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { byDueDate } from './letter-words.ts';
import { openApplications } from './open-applications.ts';
import { rankImprovements } from './rank-improvements.ts';
import { strengthsOf } from './strengths.ts';
import { waitingRules } from './waiting-rules.ts';

/**
 * Turns a measured history into advice.
 *
 * @example
 * ```ts
 * const history = { applications: [], notes: [] };
 * const input = { history, measures: {}, categories: [], today: '2026-01-01', seed: 1 };
 * advise(input); // { improvements: [], strengths: [], letters: [], open: [], applyNext: [] }
 * ```
 */
export function advise(input: AdviceInput): Advice {
  const { history, measures, categories, today } = input;
  const cards = Object.fromEntries(categories.map(({ id, meta }) => [id, meta]));
  const rejections = rejectionsOf(history, cards);
  const stated = rejections.filter((rejection) => rejection.stated.size > 0);
  const open = openApplications(history.applications, waitingRules(measures.silence), today);
  const asking = askAgain(rejections, today);
  const asked = new Set(asking.map(({ applicationId }) => applicationId));
  const touching = keepInTouch(
    // One message to one company at a time: the question comes first.
    rejections.filter(({ application }) => application !== null && !asked.has(application.id)),
    today,
  );
  const letters = [...asking, ...touching, ...followUps(open, history.applications, today)];
  return {
    improvements: rankImprovements(stated, input),
    strengths: strengthsOf(history.notes, categories),
    letters: letters.sort(byDueDate),
    open,
    applyNext: applyNext(measures['outcomes-by-group'], history.applications),
  };
}
