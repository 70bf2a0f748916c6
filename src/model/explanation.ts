import type { NoteReading } from './finding.ts';

/** One cue that fired in a note, what the context did to it, and what came of it. */
export interface FiredCue {
  /** The words of the note that it met. */
  readonly words: string;
  /** The cue as it is written; of a topic with a verdict, both. */
  readonly cues: readonly string[];
  readonly category: string;
  readonly side: 'gap' | 'strength';
  /** What around it took it away or bore on it: "denied", "another time"; empty where nothing did. */
  readonly context: readonly string[];
  /** 0 where the context took it away. */
  readonly confidence: number;
}

/** Why a note was read as it was. */
export interface Explanation {
  /** The note, cut into the clauses within which context counts. */
  readonly clauses: readonly { readonly text: string; readonly cues: readonly FiredCue[] }[];
  /** What the cues alone come to, before the wording as a whole is heard. */
  readonly byCues: Pick<NoteReading, 'gaps' | 'strengths'>;
  readonly reading: NoteReading;
}
