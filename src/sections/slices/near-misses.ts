import type { Analysis } from '../../model/analysis.ts';
import { isRejection } from '../../model/application.ts';
import { isStated } from '../../model/finding.ts';
import type { Quote } from '../../model/improvement.ts';
import { stageRank } from '../../model/stage.ts';
import { quoteOf } from '../../model/quote-of.ts';

/** The reason that says "it was close": somebody else had an edge. */
const LOST_TO_ANOTHER = 'stronger-candidate';

/** How close it came. */
export interface NearMisses {
  /** Applications that reached a final round or an offer. */
  readonly rounds: number;
  /** Of those: how many led to an offer, and how many were turned down. */
  readonly offers: number;
  readonly refused: number;
  /** Employers who say that another candidate had an edge, in their words. */
  readonly quotes: readonly Quote[];
}

/** Final rounds, and what was said where another candidate was preferred. */
export function nearMisses(analysis: Pick<Analysis, 'applications' | 'notes'>): NearMisses {
  const late = analysis.applications.filter(
    ({ reached }) => stageRank(reached) >= stageRank('final'),
  );
  const quotes = analysis.notes.flatMap((note) => {
    const finding = note.reading.gaps.find(
      (gap) => gap.category === LOST_TO_ANOTHER && isStated(gap),
    );
    if (finding === undefined || note.reading.saidBy === 'candidate') return [];
    return quoteOf(note, finding) ?? [];
  });
  return {
    rounds: late.length,
    offers: late.filter(({ reached }) => stageRank(reached) >= stageRank('offer')).length,
    refused: late.filter((application) => isRejection(application)).length,
    quotes,
  };
}
