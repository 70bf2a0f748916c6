import { CLAUSE_BREAK, type Passage } from '../text/passage.ts';
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
/** It is itself the word that says so: "not", "never". */
export const NEGATING = 32;

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
