import type { Application } from './application.ts';
import type { Note, ReadNote } from './note.ts';

/** One person's applications and the notes kept with them. */
export interface History {
  readonly applications: readonly Application[];
  readonly notes: readonly Note[];
}

/** A history whose notes have been read: what every measure is taken from. */
export interface ReadHistory {
  readonly applications: readonly Application[];
  readonly notes: readonly ReadNote[];
}
