import type { IsoDay } from './calendar-date.ts';

/** A line of a brief: what to say, and the words of a note that it rests on. */
export interface BriefLine {
  readonly text: string;
  readonly quote: string | null;
  /** Whose words those are and when: "Acorn Ltd, 9 March 2026". */
  readonly from: string | null;
}

/** One part of a brief, with a sentence for where it has no lines. */
export interface BriefPart {
  readonly title: string;
  readonly lines: readonly BriefLine[];
  readonly none: string;
}

/** One page for the next conversation with a client. */
export interface SessionBrief {
  readonly client: string;
  readonly today: IsoDay;
  readonly summary: string;
  readonly parts: readonly BriefPart[];
}
