import type { CategoryCard } from '../model/category.ts';
import type { ReadHistory } from '../model/history.ts';
import type { Theme } from '../model/theme.ts';
import { alsoSaid } from './also-said.ts';
import { contradictions } from './contradictions.ts';
import { inPractice } from './practice.ts';
import { subThemes } from './sub-themes.ts';
import { templates } from './templates.ts';

/**
 * What keeps coming up and no category names: skills inside reasons, praise and blame for the same
 * thing, what shows in practice as well, what no category foresees, letters that many send.
 *
 * @example
 * ```ts
 * findThemes({ applications: [], notes: [] }, {}); // []
 * ```
 */
export function findThemes(
  history: ReadHistory,
  cards: Readonly<Record<string, CategoryCard>>,
): Theme[] {
  return [
    ...subThemes(history, cards),
    ...contradictions(history, cards),
    ...inPractice(history, cards),
    ...alsoSaid(history),
    ...templates(history),
  ];
}
