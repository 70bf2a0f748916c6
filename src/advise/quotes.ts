import { STATED_CONFIDENCE, type Finding } from '../model/finding.ts';
import type { Quote } from '../model/improvement.ts';
import type { ReadNote } from '../model/note.ts';
import { isEmployersWord } from '../model/rejection.ts';
import { quoteOf } from '../model/quote-of.ts';

/** Which side of a note is quoted. */
export type Side = 'gaps' | 'strengths';

/**
 * What employers wrote about a category, in whole sentences: the surest first, and a company that
 * was not quoted yet before one that was. Sentences that only possibly say it come last.
 *
 * @param most - the greatest number of quotes
 * @example
 * ```ts
 * quotesFor('dress', 'gaps', [], 3); // []
 * ```
 */
export function quotesFor(
  category: string,
  side: Side,
  notes: readonly ReadNote[],
  most: number,
): Quote[] {
  const found: { quote: Quote; note: ReadNote }[] = [];
  const surest = candidates(category, side, notes);
  const companies = new Set<string>();
  const sentences = new Set<string>();
  for (const others of [false, true]) {
    for (const { note, finding } of surest) {
      if (found.length >= most) break;
      const company = note.company ?? note.id;
      if (companies.has(company) !== others || found.some((each) => each.note === note)) continue;
      const quote = quoteOf(note, finding);
      if (quote === null || sentences.has(quote.sentence)) continue;
      companies.add(company);
      sentences.add(quote.sentence);
      found.push({ quote, note });
    }
  }
  const stated = (quote: Quote): number => (quote.confidence >= STATED_CONFIDENCE ? 0 : 1);
  return found.map(({ quote }) => quote).sort((a, b) => stated(a) - stated(b));
}

function candidates(
  category: string,
  side: Side,
  notes: readonly ReadNote[],
): { note: ReadNote; finding: Finding }[] {
  return notes
    .filter(({ reading }) => isEmployersWord(reading.saidBy))
    .flatMap((note) =>
      note.reading[side]
        .filter((finding) => finding.category === category)
        .map((finding) => ({ note, finding })),
    )
    .sort((a, b) => b.finding.confidence - a.finding.confidence);
}
