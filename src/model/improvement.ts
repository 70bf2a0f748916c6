import type { PartialDate } from './calendar-date.ts';
import type { Action, Control } from './category.ts';
import type { Evidence } from './finding.ts';
import type { Interval, Share } from './measure.ts';
import type { Speaker } from './note.ts';
import type { Stage } from './stage.ts';

/** A sentence out of a note, with the words that count marked. Offsets are relative to `sentence`. */
export interface Quote {
  readonly noteId: string;
  readonly company: string | null;
  readonly date: PartialDate | null;
  readonly source: string;
  readonly saidBy: Speaker;
  readonly sentence: string;
  readonly marks: readonly Evidence[];
  readonly confidence: number;
  /** Shown first where the sentence is harsh and the edition is the client's. */
  readonly paraphrase?: string;
}

/** One factor or summand of a score, by name, so that a reader can work the score out again. */
export interface Term {
  readonly name: string;
  readonly value: number;
  /** What it means and why it has its value, in one sentence. */
  readonly means: string;
}

/** One reason to work on. The score is the product of its terms. */
export interface Improvement {
  readonly category: string;
  /** From 1; equal scores share a rank. */
  readonly rank: number;
  /** Ranks that came in 95 of 100 redraws of the history. */
  readonly rankInterval: Interval;
  readonly score: number;
  readonly terms: readonly Term[];
  /** Rejections that name it, of rejections with a reason. */
  readonly share: Share;
  readonly control: Control;
  /** The stage at which it was named most, with how many of how many; `null` where no stage is known. */
  readonly stage: { readonly at: Stage; readonly count: number; readonly n: number } | null;
  readonly lastNamed: PartialDate | null;
  readonly quotes: readonly Quote[];
  readonly why: string;
  readonly thisWeek: readonly Action[];
  readonly watch: string;
}

/** Something that employers praised. Shown with the same care as a gap. */
export interface Strength {
  readonly category: string;
  /** Notes from employers that praise it, of notes from employers. */
  readonly share: Share;
  readonly quotes: readonly Quote[];
  readonly use: string;
}

/** A message ready to send, in the candidate's voice. */
export interface Letter {
  readonly kind: 'ask-again' | 'keep-in-touch' | 'follow-up';
  readonly applicationId: string;
  readonly company: string;
  readonly role: string | null;
  readonly dueOn: string;
  /** Why this one, in one sentence. */
  readonly reason: string;
  readonly subject: string;
  readonly body: string;
}

/** A kind of application that came further than the others, and so is worth more of. */
export interface ApplyNext {
  /** `role`, `source`, `level` or `working`. */
  readonly grouping: string;
  readonly group: string;
  /** Decided applications of the group that came to a conversation, and the same of the others. */
  readonly own: Share;
  readonly others: Share;
  /** Employers with whom such applications came to an interview or further. */
  readonly examples: readonly string[];
}

/** An application that waits for an answer, and when to stop waiting. */
export interface OpenApplication {
  readonly applicationId: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly waitingDays: number;
  readonly followUpOn: string;
  readonly closeOn: string;
}
