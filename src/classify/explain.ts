import type { Category } from '../model/category.ts';
import type { Explanation, FiredCue } from '../model/explanation.ts';
import type { Speaker } from '../model/note.ts';
import type { Candidate } from './candidates.ts';
import type { Classifier, Trace } from './classifier.ts';
import { DENIED, HISTORICAL, HYPOTHETICAL, NEGATED, OTHER_PERSON } from './scopes.ts';

const CONTEXT_WORDS: readonly (readonly [number, string])[] = [
  [NEGATED, 'negated'],
  [DENIED, 'denied'],
  [HYPOTHETICAL, 'a case put, or a general tip'],
  [HISTORICAL, 'another time'],
  [OTHER_PERSON, 'about somebody else'],
];

/**
 * Tells why a note is read as it is: by the very steps that read it, not by a second account.
 *
 * @param categories - those that the classifier was compiled from, in the same order
 */
export function explain(
  classifier: Classifier,
  categories: readonly Category[],
  text: string,
  saidBy?: Speaker,
): Explanation {
  const trace = classifier.trace(text, saidBy);
  const fired = new Map<number, FiredCue[]>();
  for (const candidate of trace.candidates) {
    const clause = trace.clauses[candidate.first]!;
    const cue = firedCue(candidate, trace, categories, text);
    fired.set(clause, [...(fired.get(clause) ?? []), cue]);
  }
  const clauses = clauseSpans(trace, text).map(({ clause, start, end }) => ({
    text: text.slice(start, end).trim(),
    cues: fired.get(clause) ?? [],
  }));
  return { clauses, byCues: trace.byCues, reading: trace.reading };
}

function firedCue(
  { first, last, cues, category, isGap, flags, confidence }: Candidate,
  trace: Trace,
  categories: readonly Category[],
  text: string,
): FiredCue {
  return {
    words: text.slice(trace.passage.starts[first], trace.passage.ends[last]),
    cues: cues.map((cue) => trace.cues[cue]!.text),
    category: categories[category]!.id,
    side: isGap ? 'gap' : 'strength',
    context: CONTEXT_WORDS.filter(([flag]) => (flags & flag) !== 0).map(([, word]) => word),
    confidence,
  };
}

/** Where each clause stands in the text: from its first token to the next one's first. */
function clauseSpans(
  { passage, clauses }: Trace,
  text: string,
): { clause: number; start: number; end: number }[] {
  const spans: { clause: number; start: number; end: number }[] = [];
  clauses.forEach((clause, at) => {
    const start = passage.starts[at]!;
    const before = spans.at(-1);
    if (before?.clause === clause) return;
    if (before !== undefined) before.end = start;
    spans.push({ clause, start, end: text.length });
  });
  return spans;
}
