import type { Application } from '../model/application.ts';
import type { Note } from '../model/note.ts';

/** An application before it has its number. */
export type ApplicationDraft = Omit<Application, 'id'>;

/** A note before it has its number and its application. */
export interface NoteDraft extends Omit<Note, 'id' | 'applicationId'> {
  /** Place of its application among the drafts of the same file; `null` where it has to be looked for. */
  readonly draft: number | null;
  readonly role: string | null;
  /** A company by the look of a title or file name; taken only where no application is found. */
  readonly guess: string | null;
  /** Folded names of the sender of a mail that may be the employer's, the surest first. */
  readonly senders: readonly string[];
  /** Folded words in which a company may be named: file name, title, headings. */
  readonly hints: string;
}
