import type { Finding } from '../../model/finding.ts';
import type { Quote } from '../../model/improvement.ts';
import type { ReadNote } from '../../model/note.ts';
import { sentenceAround } from './sentence-around.ts';

/** The sentence of a note that states a finding, ready to be shown; `null` without evidence. */
export function quoteFromNote(note: ReadNote, finding: Finding): Quote | null {
  const [first] = finding.evidence;
  if (first === undefined) return null;
  const [from, to] = sentenceAround(note.text, first.start, first.end);
  const marks = finding.evidence
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  const { company, date, source } = note;
  return {
    noteId: note.id,
    company,
    date,
    source,
    saidBy: note.reading.saidBy,
    sentence: note.text.slice(from, to),
    marks,
    confidence: finding.confidence,
  };
}
