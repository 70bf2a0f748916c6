import type { Action, Category } from '../model/category.ts';
import type { Improvement } from '../model/improvement.ts';
import type { Measured, Share } from '../model/measure.ts';
import { percentInterval } from '../model/phrase.ts';
import { STAGE_NAMES, type Stage } from '../model/stage.ts';
import type { Theme } from '../model/theme.ts';

/** A sub-theme of one rejection is shown, and nothing is built on it. */
const LEAST_FOR_A_FOCUS = 2;

/**
 * The category's actions, with the sub-theme that employers name most put into the first.
 */
export function fitActions(category: Category, themes: readonly Theme[]): readonly Action[] {
  const [first, ...rest] = category.advice.thisWeek;
  const focus = themes
    .filter((theme) => theme.kind === 'sub-theme' && theme.category === category.id)
    .filter(({ share }) => share.count >= LEAST_FOR_A_FOCUS)
    .sort((a, b) => b.share.count - a.share.count)[0];
  if (first === undefined || focus === undefined) return category.advice.thisWeek;
  const { count, n } = focus.share;
  const start = `Start with ${focus.name}, which comes up in ${count} of the ${n} rejections that name this.`;
  return [{ when: first.when, what: `${start} ${first.what}` }, ...rest];
}

/**
 * What to watch: the category's sign within weeks, then the rate that it should move in the end.
 */
export function fitWatch(
  category: Category,
  stage: Improvement['stage'],
  conversion: Measured | undefined,
): string {
  const step = stage === null ? null : stepFrom(stage.at, conversion);
  if (stage === null || step === null) return category.advice.watch;
  const interval = percentInterval(step.interval);
  return (
    `${category.advice.watch} So far ${step.count} of ${step.n} went on from the ${STAGE_NAMES[stage.at]} ` +
    `(${interval}); that rate moves too slowly to judge by within weeks.`
  );
}

/** The share that went on from a stage: the row after the stage's own. */
function stepFrom(stage: Stage, conversion: Measured | undefined): Share | null {
  const rows = conversion?.rows ?? [];
  const own = rows.findIndex(({ by }) => by.stage === stage);
  if (own === -1 && stage !== 'applied') return null;
  const measure = rows[own + 1]?.measure;
  return measure?.unit === 'share' && measure.n > 0 ? measure : null;
}
