import type { Category } from '../model/category.ts';
import { isStated } from '../model/finding.ts';
import type { Strength } from '../model/improvement.ts';
import type { ReadNote } from '../model/note.ts';
import { isEmployersFeedback } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import { quotesFor } from './quotes.ts';

/** As many quotes as a gap has, and the same room. */
const QUOTES = 3;

/**
 * What employers praised by name, the most frequent first, with their words and how to use it.
 *
 * @example
 * ```ts
 * strengthsOf([], []); // []
 * ```
 */
export function strengthsOf(
  notes: readonly ReadNote[],
  categories: readonly Category[],
): Strength[] {
  const own = notes.filter(isEmployersFeedback);
  return categories
    .flatMap(({ id, advice }) => {
      const sure = own.filter(({ reading }) => praises(reading.strengths, id));
      if (sure.length === 0 || advice.use === null) return [];
      const quotes = quotesFor(id, 'strengths', sure, QUOTES);
      return [{ category: id, share: shareOf(sure.length, own.length), quotes, use: advice.use }];
    })
    .sort((a, b) => b.share.count - a.share.count || (a.category < b.category ? -1 : 1));
}

function praises(strengths: ReadNote['reading']['strengths'], id: string): boolean {
  return strengths.some((finding) => finding.category === id && isStated(finding));
}
