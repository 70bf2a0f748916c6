import { CLAUSE_BREAK, COLON_BREAK, COMMA_BREAK, NO_BREAK, type Passage } from '../text/passage.ts';
import type { CueMatch } from '../text/cue-matcher.ts';
import { clauseWords } from './context-cues.ts';

/*
 * What is said around a token, as flags: one small number a token holds them all.
 */

/** It is said not to be so. */
export const NEGATED = 1;
/** It is a case put, or a tip in general. */
export const HYPOTHETICAL = 2;
/** It belongs to another time. */
export const HISTORICAL = 4;
/** It is about somebody else than the candidate. */
export const OTHER_PERSON = 8;
/** It is said not to have counted. */
export const DENIED = 16;

/** A negation reaches so many words ahead, unless its clause ends before. Measured in ConText as 5 to 6. */
const NEGATION_REACH = 7;

/** The clauses of a passage, and what the context says of each token. */
export interface Scopes {
  /** By token: the number of its clause, from 0. */
  readonly clauses: Int32Array;
  /** By token: flags. */
  readonly flags: Uint8Array;
}

/**
 * Numbers the clauses: a new one begins after the end of a sentence, a colon or a dash, and at a
 * word such as "but".
 */
export function numberClauses({ words, breaks }: Passage): Int32Array {
  const clauses = new Int32Array(words.length);
  let clause = 0;
  for (let at = 1; at < words.length; at += 1) {
    if (breaks[at]! >= CLAUSE_BREAK || clauseWords.has(words[at]!)) clause += 1;
    clauses[at] = clause;
  }
  return clauses;
}

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
  if (breaks[at] !== COMMA_BREAK) return false;
  for (let ahead = at; ahead < Math.min(at + 5, words.length); ahead += 1) {
    if (ahead > at && breaks[ahead]! > COMMA_BREAK) return true;
    if (words[ahead] === 'or' || words[ahead] === 'nor') return false;
  }
  return true;
}

/** Marks the match itself and what follows in its clause. */
export function markOnward(matches: readonly CueMatch[], scopes: Scopes, flag: number): void {
  for (const { first } of matches) {
    const clause = scopes.clauses[first];
    for (let at = first; at < scopes.flags.length && scopes.clauses[at] === clause; at += 1) {
      scopes.flags[at]! |= flag;
    }
  }
}

/** Marks what follows up to the next comma or the end of the clause. */
export function markToComma(
  matches: readonly CueMatch[],
  { breaks }: Passage,
  scopes: Scopes,
  flag: number,
): void {
  for (const { first, last } of matches) {
    const clause = scopes.clauses[first];
    for (let at = last + 1; at < scopes.flags.length; at += 1) {
      if (scopes.clauses[at] !== clause || breaks[at] !== NO_BREAK) break;
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
