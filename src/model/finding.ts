import type { Correction } from './correction.ts';
import type { Speaker } from './note.ts';

/** The words that prove a finding. Offsets are UTF-16 code units of the note's text; `end` is exclusive. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One reason found in one note: it counted against the candidate (gap) or was praised (strength). */
export interface Finding {
  readonly category: string;
  /** From 0 to 1: how often a finding with these marks is right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Below this confidence a finding is shown as "possibly" and counts for nothing: a wrong
 * accusation is the worst error that the program can make. On parts of the corpus that nothing was
 * made from, this line leaves about one note in sixteen with a wrong reason stated; 0.8 would halve
 * that and lose a further sixth of the right ones (`npm run train`).
 */
export const STATED_CONFIDENCE = 0.65;

/**
 * Whether a finding is sure enough to be counted.
 *
 * @example
 * ```ts
 * isStated({ confidence: 0.4 }); // false
 * ```
 */
export function isStated(finding: Pick<Finding, 'confidence'>): boolean {
  return finding.confidence >= STATED_CONFIDENCE;
}

/** How much a note tells: a reason one can act on, something said in general, or nothing. */
export type Detail = 'specific' | 'vague' | 'empty';

/** What the reader made of one note. */
export interface NoteReading {
  readonly gaps: readonly Finding[];
  readonly strengths: readonly Finding[];
  readonly detail: Detail;
  readonly saidBy: Speaker;
  /** Clauses that count something against the candidate and that no category took; left out where there are none. */
  readonly unnamed?: readonly Evidence[];
  /** What a person changed of it; left out where they changed nothing. */
  readonly corrections?: readonly Omit<Correction, 'note'>[];
}
