import { fold } from '../fold.ts';

/** Headings under which people keep what is no account of how it went. */
const NO_NOTE =
  /\b(?:job description|description|about the (?:company|role|job)|requirements|responsibilities|qualifications|what you ll do|links?|contacts?|benefits|tech stack|questions (?:to ask|for them|i (?:will|want to) ask)|prep(?:aration)?|research|company info|cover letter|resume|cv|todo|to do|next steps|timeline|template|how to use|usage|installation|license|table of contents|stellenbeschreibung|aufgaben|anforderungen)\b/;

/** Headings that hold such a word and are notes all the same. */
const NOTE = /\b(?:feedback|lessons?|went|improve|notes?|rejection|reason|interview|learned)\b/;

/**
 * Whether what stands under a heading is something else than a note on how an application went.
 *
 * @example
 * ```ts
 * isNoNoteHeading('Job description'); // true
 * isNoNoteHeading('Feedback on my research'); // false
 * isNoNoteHeading(null); // false
 * ```
 */
export function isNoNoteHeading(heading: string | null): boolean {
  if (heading === null) return false;
  const text = fold(heading);
  return NO_NOTE.test(text) && !NOTE.test(text);
}
