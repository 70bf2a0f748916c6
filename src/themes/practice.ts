import type { CategoryCard } from '../model/category.ts';
import { isStated } from '../model/finding.ts';
import type { ReadHistory } from '../model/history.ts';
import { rejectionsOf } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import type { Theme } from '../model/theme.ts';

/**
 * Reasons that employers name and that a coach saw as well, in a mock interview, a session or an
 * appraisal: of the coach's notes that find any fault, those that find this one. They are the ones to
 * work on, since they can be seen before it costs anything.
 *
 * @example
 * ```ts
 * inPractice({ applications: [], notes: [] }, {}); // []
 * ```
 */
export function inPractice(
  history: ReadHistory,
  cards: Readonly<Record<string, CategoryCard>>,
): Theme[] {
  const named = new Set(rejectionsOf(history, cards).flatMap(({ stated }) => [...stated.keys()]));
  const seen = new Map<string, string[]>();
  const faulting = history.notes
    .filter(({ reading }) => reading.saidBy === 'coach')
    .map(({ id, reading }) => ({ id, gaps: reading.gaps.filter(isStated) }))
    .filter(({ gaps }) => gaps.length > 0);
  for (const { id, gaps } of faulting)
    for (const { category } of gaps)
      if (named.has(category)) seen.set(category, [...(seen.get(category) ?? []), id]);
  return [...seen]
    .map(([category, noteIds]): Theme => ({
      kind: 'practice',
      category,
      name: 'seen in practice too',
      share: shareOf(noteIds.length, faulting.length),
      noteIds,
    }))
    .sort((a, b) => b.share.count - a.share.count || (a.category! < b.category! ? -1 : 1));
}
