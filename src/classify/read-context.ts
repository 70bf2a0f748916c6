import type { CueMatch } from '../text/cue-matcher.ts';
import type { Passage } from '../text/passage.ts';
import type { Cue, CueRole } from './cue-table.ts';
import {
  DENIED,
  HISTORICAL,
  HYPOTHETICAL,
  markAround,
  markBeforeColon,
  markNegated,
  markOnward,
  markToComma,
  numberClauses,
  OTHER_PERSON,
  type Scopes,
} from './scopes.ts';

/** The matches of a passage by what their cues do. */
export type MatchesByRole = Readonly<Record<CueRole, readonly CueMatch[]>>;

/** Sorts matches by role. */
export function byRole(matches: readonly CueMatch[], cues: readonly Cue[]): MatchesByRole {
  const sorted: Record<CueRole, CueMatch[]> = {
    gap: [],
    strength: [],
    topic: [],
    'negative-verdict': [],
    'positive-verdict': [],
    negation: [],
    'pseudo-negation': [],
    denial: [],
    'denial-after-colon': [],
    hypothetical: [],
    historical: [],
    'other-person': [],
    hedge: [],
    employer: [],
    candidate: [],
    coach: [],
  };
  for (const match of matches) sorted[cues[match.cue]!.role].push(match);
  return sorted;
}

/** What the context says of each token: ConText's scopes, one after another. */
export function readContext(passage: Passage, matches: MatchesByRole): Scopes {
  const clauses = numberClauses(passage);
  const scopes: Scopes = { clauses, flags: new Uint8Array(clauses.length) };
  const pseudo = matches['pseudo-negation'];
  const negations = matches.negation.filter((match) => !isInside(match, pseudo));
  markNegated(negations, passage, scopes);
  markToComma(matches.hypothetical, passage, scopes, HYPOTHETICAL);
  markToComma(matches.historical, passage, scopes, HISTORICAL);
  markOnward(matches['other-person'], scopes, OTHER_PERSON);
  markAround(matches.denial, passage, scopes, DENIED);
  markBeforeColon(matches['denial-after-colon'], passage, scopes, DENIED);
  return scopes;
}

/** Whether a match lies within one of others. */
export function isInside(match: CueMatch, others: readonly CueMatch[]): boolean {
  return others.some((other) => other.first <= match.first && match.last <= other.last);
}
