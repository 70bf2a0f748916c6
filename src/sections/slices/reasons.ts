import type { Analysis } from '../../model/analysis.ts';
import type { CategoryCard } from '../../model/category.ts';
import { shareRows, type ShareRow } from './share-rows.ts';

/** A reason with how often employers name it. */
export interface NamedReason extends ShareRow {
  readonly id: string;
  readonly card: CategoryCard;
}

/**
 * The reasons that employers named at least once, most often first. "No usable reason" is left
 * out: it is what remains where none was named.
 */
export function namedReasons(analysis: Pick<Analysis, 'measures' | 'categories'>): NamedReason[] {
  return shareRows(analysis, 'reasons')
    .flatMap(({ by, share }) => {
      const id = by['reason'] ?? '';
      const card = analysis.categories[id];
      return card === undefined || card.residual || share.count === 0
        ? []
        : [{ id, by, card, share }];
    })
    .sort((a, b) => b.share.count - a.share.count);
}

/**
 * The name of a category; its id where its card is missing.
 *
 * @example
 * ```ts
 * reasonName({ categories: {} }, 'dress'); // 'dress'
 * ```
 */
export function reasonName(analysis: Pick<Analysis, 'categories'>, id: string): string {
  return analysis.categories[id]?.name ?? id;
}
