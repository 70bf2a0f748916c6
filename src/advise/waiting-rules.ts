import type { Measured } from '../model/measure.ts';

/** When to ask once, and when to stop waiting, in days after the application was last heard of. */
export interface WaitingRules {
  readonly followUp: number;
  readonly close: number;
}

/**
 * What careers advisers commonly say, and what holds until a history has a curve of its own: ask
 * after two weeks, let go after a month.
 */
export const USUAL_RULES: WaitingRules = { followUp: 14, close: 30 };

/** Answers needed before a curve is trusted over what is usual. */
const LEAST_ANSWERS = 10;

/** By the follow-up most of the answers that ever come have come; by the close nearly all. */
const MOST = 0.7;
const NEARLY_ALL = 0.95;

/**
 * The rules that the history's own reply curve gives: ask on the first day by which 70% of all
 * answers of six weeks have come, between one week and three; let go on the first by which 95%
 * have, between four weeks and six, and at least two weeks after asking.
 *
 * @param silence - the statistic of that name
 * @example
 * ```ts
 * waitingRules(undefined); // { followUp: 14, close: 30 }
 * ```
 */
export function waitingRules(silence: Measured | undefined): WaitingRules {
  const points = (silence?.rows ?? []).flatMap(({ by, measure }) =>
    measure.unit === 'share' && measure.value !== null
      ? [{ day: Number(by.day), value: measure.value, answers: measure.count }]
      : [],
  );
  const last = points.at(-1);
  if (last === undefined || last.answers < LEAST_ANSWERS) return USUAL_RULES;
  const dayOf = (share: number): number =>
    points.find(({ value }) => value >= share * last.value)?.day ?? last.day;
  const followUp = within(dayOf(MOST), 7, 21);
  return { followUp, close: Math.max(followUp + 14, within(dayOf(NEARLY_ALL), 28, 42)) };
}

function within(day: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, day));
}
