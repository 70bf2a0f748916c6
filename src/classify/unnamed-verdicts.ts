import type { Evidence } from '../model/finding.ts';
import type { Passage } from '../text/passage.ts';
import type { MatchesByRole } from './read-context.ts';
import { DENIED, HISTORICAL, HYPOTHETICAL, NEGATED, OTHER_PERSON, type Scopes } from './scopes.ts';
import type { Weighed } from './weigh.ts';

/** A verdict that the context takes away is none. */
const TAKEN_AWAY = DENIED | HISTORICAL | HYPOTHETICAL | NEGATED | OTHER_PERSON;

/** A clause of fewer words says too little to be grouped with others. */
const LEAST_WORDS = 4;

/**
 * The clauses that count something against the candidate and in which no category was found: what the
 * categories do not foresee.
 *
 * @param weighed - what was found in the note
 */
export function unnamedVerdicts(
  matches: MatchesByRole,
  { clauses, flags }: Scopes,
  { gaps, strengths }: Weighed,
  { starts, ends }: Passage,
  text: string,
): Evidence[] {
  const verdicts = matches['negative-verdict'].filter(
    ({ first }) => (flags[first]! & TAKEN_AWAY) === 0,
  );
  if (verdicts.length === 0) return [];
  const spans = [...gaps, ...strengths].flatMap(({ evidence }) => evidence);
  const isTaken = (first: number, last: number): boolean =>
    spans.some(({ start, end }) => start < ends[last]! && starts[first]! < end);
  const firstOf = new Map<number, number>();
  const lastOf = new Map<number, number>();
  clauses.forEach((clause, at) => {
    if (!firstOf.has(clause)) firstOf.set(clause, at);
    lastOf.set(clause, at);
  });
  return [...new Set(verdicts.map(({ first }) => clauses[first]!))].flatMap((clause) => {
    const [first, last] = [firstOf.get(clause)!, lastOf.get(clause)!];
    if (last - first + 1 < LEAST_WORDS || isTaken(first, last)) return [];
    const [start, end] = [starts[first]!, ends[last]!];
    return [{ start, end, text: text.slice(start, end) }];
  });
}
