import type { CueMatch } from '../text/cue-matcher.ts';
import type { Cue } from './cue-table.ts';
import type { MatchesByRole } from './read-context.ts';
import {
  DENIED,
  HISTORICAL,
  HYPOTHETICAL,
  NEGATED,
  NEGATING,
  OTHER_PERSON,
  type Scopes,
} from './scopes.ts';

/** A finding in the making: one reading of one stretch of a note, before all are weighed together. */
export interface Candidate {
  readonly category: number;
  readonly isGap: boolean;
  readonly first: number;
  readonly last: number;
  /** 0 where the context took it away. */
  readonly confidence: number;
  /** Numbers of the cues that made it: one, or a topic and a verdict. */
  readonly cues: readonly number[];
  /** The flags of the context that bore on it. */
  readonly flags: number;
}

/*
 * How often a reading with these marks alone is right, before the context: from the labelled notes of the
 * corpus, rounded. A cue of three words is rarely meant otherwise; a single word often is.
 */
const BY_WORDS = [0, 0.68, 0.78, 0.85] as const;
const TOPIC_AND_VERDICT = 0.7;
const TURNED_STRENGTH = 0.62;
const HEDGED = 0.8;

/** A verdict further away than this speaks of something else. */
const FARTHEST_VERDICT = 7;

/** No cue of a verdict is longer. */
const LONGEST_VERDICT = 40;

/** What a candidate is made from. */
export interface Marks {
  readonly cues: readonly Cue[];
  readonly matches: MatchesByRole;
  readonly scopes: Scopes;
  /** Clauses in which a doubt is said. */
  readonly hedged: ReadonlySet<number>;
  /** By category: whether it is about the candidate, so that somebody else's lapse is none of it. */
  readonly isPersonal: readonly boolean[];
}

/** Every reading of a note, those included that the context takes away. */
export function findCandidates(marks: Marks): Candidate[] {
  const { matches } = marks;
  return [
    ...matches.gap.map((match) => fromGapCue(match, marks)),
    ...matches.strength.map((match) => fromStrengthCue(match, marks)),
    ...fromTopics(marks),
  ];
}

function fromGapCue(match: CueMatch, marks: Marks): Candidate {
  const base = BY_WORDS[Math.min(3, match.last - match.first + 1)] ?? 0;
  return weighed(match, [match.cue], true, base, NEGATED | DENIED, marks);
}

/** "Not very confident" is no praise: it is the gap, if a weaker one. */
function fromStrengthCue(match: CueMatch, marks: Marks): Candidate {
  const base = BY_WORDS[Math.min(3, match.last - match.first + 1)] ?? 0;
  const isTurned =
    (marks.scopes.flags[match.first]! & NEGATED) !== 0 && !negatesItself(match, marks.scopes);
  if (isTurned) return weighed(match, [match.cue], true, TURNED_STRENGTH, DENIED, marks);
  return weighed(match, [match.cue], false, base, 0, marks);
}

/** Whether a negation is among the words of the match itself. */
function negatesItself({ first, last }: CueMatch, { flags }: Scopes): boolean {
  for (let at = first; at <= last; at += 1) if ((flags[at]! & NEGATING) !== 0) return true;
  return false;
}

/** A topic with a verdict in its clause. */
function fromTopics(marks: Marks): Candidate[] {
  const { topic, ...others } = marks.matches;
  return [
    ...withVerdicts(topic, others['negative-verdict'], true, marks),
    ...withVerdicts(topic, others['positive-verdict'], false, marks),
  ];
}

/** Topics and verdicts both come in the order of the text, so that only near ones need be compared. */
function withVerdicts(
  topics: readonly CueMatch[],
  verdicts: readonly CueMatch[],
  isNegative: boolean,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  for (const topic of topics) {
    while (from < verdicts.length && verdicts[from]!.first < topic.first - LONGEST_VERDICT) {
      from += 1;
    }
    for (let at = from; at < verdicts.length; at += 1) {
      const verdict = verdicts[at]!;
      if (verdict.first > topic.last + FARTHEST_VERDICT + 1) break;
      const candidate = fromTopic(topic, verdict, isNegative, marks);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

function fromTopic(
  topic: CueMatch,
  verdict: CueMatch,
  isNegative: boolean,
  marks: Marks,
): Candidate | null {
  const { clauses, flags } = marks.scopes;
  if (clauses[topic.first] !== clauses[verdict.first]) return null;
  const distance = Math.max(verdict.first - topic.last, topic.first - verdict.last) - 1;
  if (distance > FARTHEST_VERDICT) return null;
  const isTurned = (flags[verdict.first]! & NEGATED) !== 0 && !negatesItself(verdict, marks.scopes);
  // "Not weak" is no praise that a coach would write down.
  if (isTurned && isNegative) return null;
  const span = {
    cue: topic.cue,
    first: Math.min(topic.first, verdict.first),
    last: Math.max(topic.last, verdict.last),
  };
  return weighed(
    span,
    [topic.cue, verdict.cue],
    isNegative || isTurned,
    TOPIC_AND_VERDICT,
    DENIED,
    marks,
  );
}

/** A candidate after the context: taken away, or its confidence lowered. */
function weighed(
  { cue, first, last }: CueMatch,
  cues: readonly number[],
  isGap: boolean,
  base: number,
  minding: number,
  marks: Marks,
): Candidate {
  const category = marks.cues[cue]!.category;
  const always = HYPOTHETICAL | HISTORICAL;
  const personal = marks.isPersonal[category] ? OTHER_PERSON : 0;
  // "A developer who has never used it" is not made untrue by a "cannot take" before it.
  const minded = negatesItself({ cue, first, last }, marks.scopes) ? minding & ~NEGATED : minding;
  const flags = marks.scopes.flags[first]! & (minded | always | personal);
  const isHedged = marks.hedged.has(marks.scopes.clauses[first]!);
  const confidence = flags !== 0 ? 0 : isHedged ? base * HEDGED : base;
  return { category, isGap, first, last, confidence, cues, flags };
}
