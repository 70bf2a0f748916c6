import type { Finding } from './finding.ts';
import type { Quote } from './improvement.ts';
import type { ReadNote } from './note.ts';
import { sentenceAround } from './sentence-around.ts';

/** The sentence of a note that states a finding, ready to be shown; `null` without evidence. */
export function quoteOf(note: ReadNote, { evidence, confidence }: Finding): Quote | null {
  const [first] = evidence;
  if (first === undefined) return null;
  const { id, company, date, source, text, reading } = note;
  const marked = sentenceAround(text, first, evidence);
  return { noteId: id, company, date, source, saidBy: reading.saidBy, ...marked, confidence };
}
