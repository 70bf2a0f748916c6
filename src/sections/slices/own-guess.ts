import type { Analysis } from '../../model/analysis.ts';
import { isStated, type Finding } from '../../model/finding.ts';
import type { Quote } from '../../model/improvement.ts';
import type { ReadNote, Speaker } from '../../model/note.ts';
import { quoteOf } from '../../model/quote-of.ts';
import { reasonName } from './reasons.ts';
import { shareRows } from './share-rows.ts';

/** One reason in two voices. */
export interface SaidAndGuessed {
  readonly name: string;
  readonly said: number;
  readonly guessed: number;
  /** Rejections in which both name it. */
  readonly both: number;
}

/** Two sentences about one application: the employer's, and the candidate's own. */
export interface WordPair {
  readonly said: Quote;
  readonly guessed: Quote;
  /** Whether both name a reason in common. */
  readonly agree: boolean;
}

const VOICES = new Map([
  ['employer', 'said'],
  ['candidate', 'guessed'],
  ['both', 'both'],
] as const) as ReadonlyMap<string, 'said' | 'guessed' | 'both'>;

/** How often each reason is named by employers and by the candidate, most often said first. */
export function saidAndGuessed(
  analysis: Pick<Analysis, 'measures' | 'categories'>,
): SaidAndGuessed[] {
  const counts = new Map<string, { said: number; guessed: number; both: number }>();
  for (const { by, share } of shareRows(analysis, 'employer-and-guess')) {
    const reason = by['reason'] ?? '';
    if (analysis.categories[reason]?.residual === true) continue;
    const voice = VOICES.get(by['voice'] ?? '');
    if (voice === undefined) continue;
    const count = counts.get(reason) ?? { said: 0, guessed: 0, both: 0 };
    count[voice] += share.count;
    counts.set(reason, count);
  }
  return [...counts]
    .map(([id, count]) => ({ name: reasonName(analysis, id), ...count }))
    .filter(({ said, guessed }) => said + guessed > 0)
    .sort((a, b) => b.said - a.said || a.guessed - b.guessed);
}

/** Applications of which both spoke, in the order of the notes. */
export function wordPairs(analysis: Pick<Analysis, 'notes' | 'categories'>): WordPair[] {
  const reasons = (note: ReadNote): Finding[] =>
    note.reading.gaps.filter(
      (gap) => isStated(gap) && analysis.categories[gap.category]?.residual !== true,
    );
  const by = (speaker: Speaker): ReadNote[] =>
    analysis.notes.filter((note) => note.reading.saidBy === speaker && reasons(note).length > 0);
  const guesses = new Map(by('candidate').map((note) => [note.applicationId, note]));
  return by('employer').flatMap((employer) => {
    const own = employer.applicationId === null ? undefined : guesses.get(employer.applicationId);
    if (own === undefined) return [];
    const common = reasons(own).find(({ category }) =>
      reasons(employer).some((gap) => gap.category === category),
    );
    const theirs = reasons(employer).find((gap) => gap.category === common?.category);
    const said = quoteOf(employer, theirs ?? reasons(employer)[0]!);
    const guessed = quoteOf(own, common ?? reasons(own)[0]!);
    return said === null || guessed === null
      ? []
      : [{ said, guessed, agree: common !== undefined }];
  });
}
