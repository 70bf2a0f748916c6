import type { IsoDay } from '../model/calendar-date.ts';
import type { Category } from '../model/category.ts';
import type { CohortPrior } from '../model/cohort-prior.ts';
import type { ReadHistory } from '../model/history.ts';
import type {
  ApplyNext,
  Improvement,
  Letter,
  OpenApplication,
  Strength,
} from '../model/improvement.ts';
import type { Measured } from '../model/measure.ts';
import type { Theme } from '../model/theme.ts';

/** What advice is made from. */
export interface AdviceInput {
  readonly history: ReadHistory;
  /** By the id of the statistic. */
  readonly measures: Readonly<Record<string, Measured>>;
  readonly categories: readonly Category[];
  /** Lets the actions name the skill that employers name. */
  readonly themes?: readonly Theme[];
  /** What other clients hear, for a history too thin to be ordered by itself. */
  readonly prior?: CohortPrior;
  readonly today: IsoDay;
  /** Starts the redraws behind the rank intervals. */
  readonly seed: number;
}

/** What to work on, what to keep, what to write, and what still waits. */
export interface Advice {
  readonly improvements: readonly Improvement[];
  readonly strengths: readonly Strength[];
  readonly letters: readonly Letter[];
  readonly open: readonly OpenApplication[];
  readonly applyNext: readonly ApplyNext[];
}
