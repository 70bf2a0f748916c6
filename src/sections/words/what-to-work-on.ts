import type { Analysis } from '../../model/analysis.ts';
import type { Borrowed } from '../../model/cohort-prior.ts';
import type { Improvement } from '../../model/improvement.ts';
import { countWord, plural, sentenceCase, shareWords } from '../../model/phrase.ts';
import { STAGE_NAMES } from '../../model/stage.ts';

/** Where nothing was named that could be worked on. */
export const ANSWER_NONE: readonly string[] = [
  'No employer has named a reason that you could work on.',
  'That may be because few gave any reason; the messages under “To write” ask for one.',
];

/**
 * What the section says before its cards: how many there are, how they were put in order, and what the
 * order leans on.
 */
export function workAnswer({
  improvements,
  borrowed,
}: Pick<Analysis, 'improvements' | 'borrowed'>): readonly string[] {
  const [first] = improvements;
  if (first === undefined) return ANSWER_NONE;
  const ranked = rankedAnswer(improvements.length);
  return borrowed === undefined ? [ranked] : [ranked, leansOn(borrowed, first.share.n)];
}

/**
 * How many reasons there are, and how they were put in order.
 *
 * @example
 * ```ts
 * rankedAnswer(1); // 'One of the reasons that employers gave is yours to change, or partly yours.'
 * ```
 */
export function rankedAnswer(count: number): string {
  const many = count > 1;
  const whose = `${sentenceCase(countWord(count))} of the reasons that employers gave ${many ? 'are' : 'is'} yours to change, or partly yours.`;
  return many
    ? `${whose} They are ranked by what a change would be worth; each card shows how its place was worked out.`
    : whose;
}

/**
 * How much of the order is owed to other clients, where a coach's run lent it.
 *
 * @param told - this history's own rejections with a reason
 * @example
 * ```ts
 * leansOn({ losses: 4, clients: 23, told: 310 }, 6);
 * // 'Six rejections say little by themselves, so the order also leans on what 23 other clients heard in 310: it weighs as much as 4 rejections, 40% of the whole.'
 * ```
 */
export function leansOn({ losses, clients, told: others }: Borrowed, told: number): string {
  const few =
    told === 1
      ? 'One rejection says little'
      : `${sentenceCase(countWord(told))} rejections say little`;
  const part = Math.round((100 * losses) / (losses + told));
  return `${few} by ${told === 1 ? 'itself' : 'themselves'}, so the order also leans on what ${plural(clients, 'other client')} heard in ${others}: it weighs as much as ${plural(losses, 'rejection')}, ${part}% of the whole.`;
}

/**
 * The line that opens the cards after the first three.
 *
 * @example
 * ```ts
 * moreCards(4).startsWith('The other 4 cards'); // true
 * ```
 */
export function moreCards(count: number): string {
  return count === 1 ? 'The other card in full' : `The other ${count} cards in full`;
}

/**
 * Count, base and interval of a reason.
 *
 * @example
 * ```ts
 * const share = { unit: 'share', count: 9, n: 31, value: 9 / 31, interval: [0.161, 0.466] };
 * namedIn(share).replace('Named in ', ''); // '9 of 31 rejections with a reason, 16 to 47%'
 * ```
 */
export function namedIn(share: Improvement['share']): string {
  return share.n === 0
    ? 'Not named in a rejection yet'
    : `Named in ${shareWords(share).replace(`of ${share.n},`, `of ${plural(share.n, 'rejection')} with a reason,`)}`;
}

/**
 * Where a reason is named most.
 *
 * @example
 * ```ts
 * stageWords({ at: 'final', count: 2, n: 3 }); // '2 of the 3 at the final round'
 * ```
 */
export function stageWords(stage: Improvement['stage']): string {
  if (stage === null) return 'not known';
  const { at, count, n } = stage;
  return `${n === 1 ? 'the one' : `${count} of the ${n}`} at the ${STAGE_NAMES[at]}`;
}

/**
 * A number of a score as a reader can multiply it again.
 *
 * @example
 * ```ts
 * termValue(0.2903); // '0.29'
 * termValue(4); // '4'
 * ```
 */
export function termValue(value: number): string {
  if (!Number.isFinite(value)) return 'not known';
  return Number.isInteger(value) ? String(value) : value.toPrecision(2).replace(/e.*/, '');
}
