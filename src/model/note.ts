import type { PartialDate } from './calendar-date.ts';
import type { NoteReading } from './finding.ts';
import type { Place } from './record.ts';
import type { Stage } from './stage.ts';

/** Whose word a note is. */
export type Speaker = 'employer' | 'candidate' | 'coach' | 'unknown';

/** Any free text kept with an application: a mail, a scorecard, a cell, a coach's remark. */
export interface Note {
  /** Stable within a run: `n1`, `n2`, ... in the order read. */
  readonly id: string;
  readonly client: string | null;
  /** The application that it belongs to, where one was found. */
  readonly applicationId: string | null;
  readonly company: string | null;
  readonly date: PartialDate | null;
  readonly stage: Stage | null;
  /** Whose word it is as far as its place tells: its column, heading or sender. */
  readonly saidBy: Speaker;
  /** How a reader would name its source: "e-mail", "notes column", "feedback file". */
  readonly source: string;
  /** The words as they were written. All offsets into a note count UTF-16 code units of this. */
  readonly text: string;
  readonly place: Place;
}

/** A note after the reader has been over it. */
export interface ReadNote extends Note {
  readonly reading: NoteReading;
  /** The id of the note whose letter this one repeats nearly word for word: both are one voice. */
  readonly repeats?: string;
}

/**
 * Whose word a note counts as in a history. Its place decides. Where that does not tell, a
 * candidate's own sentences mostly retell what was said or what happened, so they are nobody's
 * guess; a guess stands in a column, or under a heading, that says so.
 *
 * @param told - as its place tells
 * @param read - as its words tell
 *
 * @example
 * ```ts
 * countedVoice('candidate', 'candidate'); // 'candidate'
 * countedVoice('unknown', 'candidate'); // 'unknown'
 * countedVoice('unknown', 'employer'); // 'employer'
 * ```
 */
export function countedVoice(told: Speaker, read: Speaker): Speaker {
  return told === 'unknown' && read === 'candidate' ? 'unknown' : read;
}
