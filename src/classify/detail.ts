import type { Category } from '../model/category.ts';
import { isStated, type Detail } from '../model/finding.ts';
import type { Candidate } from './candidates.ts';
import type { MatchesByRole } from './read-context.ts';
import type { Weighed } from './weigh.ts';

/**
 * How much a note tells. Specific: it states a reason or praises something by name. Vague: it
 * judges, or says something that may be a reason, and no more. Empty: neither.
 */
export function detailOf(
  { gaps, strengths }: Weighed,
  candidates: readonly Candidate[],
  matches: MatchesByRole,
  categories: readonly Category[],
): Detail {
  const residual = new Set(categories.filter(({ meta }) => meta.residual).map(({ id }) => id));
  const named = [...gaps, ...strengths].filter(({ category }) => !residual.has(category));
  if (named.some(isStated)) return 'specific';
  const judges = matches['negative-verdict'].length + matches['positive-verdict'].length > 0;
  const mayNameOne =
    named.length > 0 || candidates.some(({ category }) => !categories[category]!.meta.residual);
  return judges || mayNameOne ? 'vague' : 'empty';
}
