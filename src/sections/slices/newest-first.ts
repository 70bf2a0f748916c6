import type { ReadNote } from '../../model/note.ts';

/**
 * Notes by date, the newest first; those without a date stand last, all in the order read
 * otherwise.
 */
export function newestFirst(notes: readonly ReadNote[]): ReadNote[] {
  const day = (note: ReadNote): string => note.date?.iso ?? '';
  return [...notes].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
