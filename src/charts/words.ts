import type { Analysis } from '../model/analysis.ts';
import type { Control } from '../model/category.ts';
import type { Share } from '../model/measure.ts';
import { percent, percentInterval } from '../model/phrase.ts';
import { STAGE_NAMES, type Stage } from '../model/stage.ts';
import { fitText, plainText } from './plain-text.ts';
import { TEXT_SIZE } from './theme.ts';

/** Whose a reason is, as a reader says it. */
export const CONTROL_WORDS: Readonly<Record<Control, string>> = {
  yours: 'yours',
  shared: 'partly yours',
  'out-of-your-hands': 'out of your hands',
};

/** The categories of an Analysis. */
type Named = Pick<Analysis, 'categories'>;

/** A name longer than this is no name; in units of the usual size. */
const LONGEST_NAME = 480;

/**
 * The name of a category; its id where its card is missing or says nothing.
 *
 * @example
 * ```ts
 * categoryName({ categories: {} }, 'dress'); // 'dress'
 * ```
 */
export function categoryName({ categories }: Named, id: string): string {
  const name = Object.hasOwn(categories, id) ? plainText(categories[id]!.name) : '';
  return fitText(name === '' ? id : name, LONGEST_NAME, TEXT_SIZE.usual);
}

/**
 * A heading inside a sentence: its first letter goes down, unless the word is an abbreviation.
 *
 * @example
 * ```ts
 * inSentence('Company research'); // 'company research'
 * inSentence('A stronger candidate'); // 'a stronger candidate'
 * inSentence('CV and letter'); // 'CV and letter'
 * ```
 */
export function inSentence(name: string): string {
  return /^\p{Lu}[\p{Ll} ]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * What a reader calls a stage; a later version may know one that this one does not.
 *
 * @example
 * ```ts
 * stageName('final'); // 'final round'
 * ```
 */
export function stageName(stage: string): string {
  return Object.hasOwn(STAGE_NAMES, stage) ? STAGE_NAMES[stage as Stage] : plainText(stage);
}

/**
 * A share and its interval in per cent; its count and base stand beside it.
 *
 * @example
 * ```ts
 * percentWords({ value: 9 / 31, interval: [0.161, 0.466] }); // '29%, 16 to 47%'
 * ```
 */
export function percentWords({ value, interval }: Pick<Share, 'value' | 'interval'>): string {
  return value === null ? 'none yet' : `${percent(value)}, ${percentInterval(interval)}`;
}
