import type { CueMatch } from '../text/cue-matcher.ts';
import type { Passage } from '../text/passage.ts';
import type { Cue, CueRole } from './cue-table.ts';
import {
  markAround,
  markBeforeColon,
  markHistorical,
  markNegated,
  markOtherPerson,
  markSentenceBefore,
  markSpan,
  markToComma,
} from './scope-marks.ts';
import { DENIED, HYPOTHETICAL, NEGATING, numberClauses, type Scopes } from './scopes.ts';

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
    refusal: [],
    hypothetical: [],
    'pseudo-hypothetical': [],
    historical: [],
    dating: [],
    present: [],
    'other-person': [],
    opinion: [],
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
  const pseudo = [...matches['pseudo-negation'], ...matches.refusal];
  const negations = outside(matches.negation, pseudo, clauses.length);
  markSpan(matches.negation, scopes, NEGATING);
  markNegated(negations, passage, scopes);
  const cases = outside(matches.hypothetical, matches['pseudo-hypothetical'], clauses.length);
  markToComma(cases, passage, scopes, HYPOTHETICAL);
  markHistorical(pastOf(matches), matches.present, passage, scopes);
  markOtherPerson(withoutOpinion(matches, clauses.length), passage, scopes);
  markAround(matches.denial, passage, scopes, DENIED);
  markSentenceBefore(matches.denial, passage, scopes, DENIED);
  markBeforeColon(matches['denial-after-colon'], passage, scopes, DENIED);
  return scopes;
}

/** A date alone is the past only where the note comes back to the present after it. */
function pastOf({ historical, dating, present }: MatchesByRole): readonly CueMatch[] {
  const lastPresent = present.reduce((last, { first }) => Math.max(last, first), -1);
  return [...historical, ...dating.filter(({ last }) => last < lastPresent)];
}

/** "The panel was worried about your pace" is about the candidate. */
function withoutOpinion(
  { 'other-person': others, opinion }: MatchesByRole,
  tokens: number,
): readonly CueMatch[] {
  if (opinion.length === 0) return others;
  const isOpinion = new Uint8Array(tokens + 1);
  for (const { first, last } of opinion) isOpinion.fill(1, first, last + 1);
  return others.filter(({ last }) => isOpinion[last] === 0 && isOpinion[last + 1] === 0);
}

/** Those of the matches that lie within none of others. */
function outside(
  matches: readonly CueMatch[],
  others: readonly CueMatch[],
  tokens: number,
): readonly CueMatch[] {
  if (others.length === 0) return matches;
  // By token: how far a match reaches that begins there or before.
  const reach = new Int32Array(tokens).fill(-1);
  for (const { first, last } of others) reach[first] = Math.max(reach[first]!, last);
  for (let at = 1; at < tokens; at += 1) reach[at] = Math.max(reach[at]!, reach[at - 1]!);
  return matches.filter(({ first, last }) => reach[first]! < last);
}
