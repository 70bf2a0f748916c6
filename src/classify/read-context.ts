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
  const negations = matches.negation.filter((match) => !isInside(match, pseudo));
  markSpan(matches.negation, scopes, NEGATING);
  markNegated(negations, passage, scopes);
  const cases = matches.hypothetical.filter(
    (match) => !isInside(match, matches['pseudo-hypothetical']),
  );
  markToComma(cases, passage, scopes, HYPOTHETICAL);
  markHistorical(pastOf(matches), matches.present, passage, scopes);
  const others = matches['other-person'].filter((match) => !holdsOpinion(match, matches.opinion));
  markOtherPerson(others, passage, scopes);
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
function holdsOpinion({ last }: CueMatch, opinions: readonly CueMatch[]): boolean {
  return opinions.some((opinion) => opinion.first <= last + 1 && opinion.last >= last);
}

/** Whether a match lies within one of others. */
export function isInside(match: CueMatch, others: readonly CueMatch[]): boolean {
  return others.some((other) => other.first <= match.first && match.last <= other.last);
}
