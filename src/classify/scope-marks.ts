import type { CueMatch } from '../text/cue-matcher.ts';
import {
  COLON_BREAK,
  COMMA_BREAK,
  NO_BREAK,
  SENTENCE_BREAK,
  type Passage,
} from '../text/passage.ts';
import { HISTORICAL, NEGATED, OTHER_PERSON, type Scopes } from './scopes.ts';

/*
 * How far a cue of the context reaches: ConText's scopes, each with what ends it.
 */

/** A negation reaches so many words ahead, unless its clause ends before. Measured in ConText as 5 to 6. */
const NEGATION_REACH = 7;

/** Marks the words of the cues themselves. */
export function markSpan(matches: readonly CueMatch[], { flags }: Scopes, flag: number): void {
  for (const { first, last } of matches) {
    for (let at = first; at <= last; at += 1) flags[at]! |= flag;
  }
}

/** At these the reach ends: "could not sit still and lost her words", "never found out what he did". */
const NEGATION_ENDS = new Set([
  ...['and', 'what', 'why', 'how', 'when', 'where', 'until', 'till', 'before', 'then', 'unless'],
]);

/** Marks the tokens that a negation reaches: ahead, to the end of its clause, at most seven words. */
export function markNegated(matches: readonly CueMatch[], passage: Passage, scopes: Scopes): void {
  for (const { last } of matches) {
    const end = Math.min(passage.words.length, last + 1 + NEGATION_REACH);
    for (let at = last + 1; at < end; at += 1) {
      if (scopes.clauses[at] !== scopes.clauses[last] || endsReach(at, passage)) break;
      scopes.flags[at]! |= NEGATED;
    }
  }
}

/** A comma ends the reach, unless the words behind it go on with a list: "no A, B or C". */
function endsReach(at: number, { words, breaks }: Passage): boolean {
  if (NEGATION_ENDS.has(words[at]!)) return true;
  if (breaks[at] !== COMMA_BREAK) return false;
  for (let ahead = at; ahead < Math.min(at + 5, words.length); ahead += 1) {
    if (ahead > at && breaks[ahead]! > COMMA_BREAK) return true;
    if (words[ahead] === 'or' || words[ahead] === 'nor') return false;
  }
  return true;
}

/** Words for the candidate: behind one of them it is about the candidate again. */
const CANDIDATE_WORDS = new Set(['you', 'your', 'yours', 'u', 'ur', 'i', 'me', 'my', 'mine', 'we']);

/** Words behind which a sentence goes on about something else. */
const TURNING_WORDS = new Set(['but', 'however', 'whereas', 'although', 'though', 'yet']);

/** Marks what is about somebody else: from the cue to the end of its sentence, or to a turn in it. */
export function markOtherPerson(
  matches: readonly CueMatch[],
  { words, breaks }: Passage,
  { flags }: Scopes,
): void {
  for (const { first, last } of matches) {
    for (let at = first; at < words.length; at += 1) {
      const isBehind = at > last;
      if (isBehind && breaks[at]! >= COLON_BREAK) break;
      if (isBehind && (CANDIDATE_WORDS.has(words[at]!) || TURNING_WORDS.has(words[at]!))) break;
      flags[at]! |= OTHER_PERSON;
    }
  }
}

/** Marks what belongs to another time: to the end of its sentence, a turn, or the present. */
export function markHistorical(
  matches: readonly CueMatch[],
  presents: readonly CueMatch[],
  { words, breaks }: Passage,
  { flags }: Scopes,
): void {
  const isPresent = new Set(presents.map(({ first }) => first));
  for (const { first, last } of matches) {
    for (let at = first; at < words.length; at += 1) {
      if (at > last && (breaks[at] === SENTENCE_BREAK || TURNING_WORDS.has(words[at]!))) break;
      if (at > last && isPresent.has(at)) break;
      flags[at]! |= HISTORICAL;
    }
  }
}

/** The longest sentence that a sentence behind it denies. */
const LONGEST_DENIED = 14;

/** With nothing but these before it, a denial has no subject of its own. */
const POINTING_WORDS = new Set(['it', 'that', 'this', 'these', 'those', 'they', 'we', 'i', 'and']);

/** Marks the sentence before one that is all denial: "Worried about my age. Did not come up." */
export function markSentenceBefore(
  matches: readonly CueMatch[],
  { words, breaks }: Passage,
  { flags }: Scopes,
  flag: number,
): void {
  for (const { first } of matches) {
    let start = first;
    while (breaks[start] !== SENTENCE_BREAK && POINTING_WORDS.has(words[start - 1]!)) start -= 1;
    if (start === 0 || breaks[start] !== SENTENCE_BREAK) continue;
    let before = start - 1;
    while (before > 0 && breaks[before] !== SENTENCE_BREAK) before -= 1;
    if (start - before > LONGEST_DENIED) continue;
    for (let at = before; at < start; at += 1) flags[at]! |= flag;
  }
}

/** Marks what follows up to the next comma or the end of the clause. */
export function markToComma(
  matches: readonly CueMatch[],
  { words, breaks }: Passage,
  scopes: Scopes,
  flag: number,
): void {
  for (const { first, last } of matches) {
    const clause = scopes.clauses[first];
    for (let at = last + 1; at < scopes.flags.length; at += 1) {
      if (scopes.clauses[at] !== clause || breaks[at] !== NO_BREAK || words[at] === 'then') break;
      scopes.flags[at]! |= flag;
    }
  }
}

/** Marks the clause from its beginning to the next comma: "pay, notice and hours were fine, but". */
export function markAround(
  matches: readonly CueMatch[],
  passage: Passage,
  scopes: Scopes,
  flag: number,
): void {
  for (const { first, last } of matches) {
    const clause = scopes.clauses[first]!;
    for (let at = last; at >= 0 && scopes.clauses[at] === clause; at -= 1) {
      scopes.flags[at]! |= flag;
    }
  }
  markToComma(matches, passage, scopes, flag);
}

/** Marks the clause before a colon: "Salary: fine" denies what stands before it. */
export function markBeforeColon(
  matches: readonly CueMatch[],
  { breaks }: Passage,
  scopes: Scopes,
  flag: number,
): void {
  for (const { first } of matches) {
    if (first === 0 || breaks[first] !== COLON_BREAK) continue;
    const clause = scopes.clauses[first - 1];
    for (let at = first - 1; at >= 0 && scopes.clauses[at] === clause; at -= 1) {
      scopes.flags[at]! |= flag;
    }
  }
}
