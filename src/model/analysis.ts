import type { Application } from './application.ts';
import type { IsoDay } from './calendar-date.ts';
import type { CategoryCard } from './category.ts';
import type { Borrowed } from './cohort-prior.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ApplyNext, Improvement, Letter, OpenApplication, Strength } from './improvement.ts';
import type { Measured } from './measure.ts';
import type { Milestone } from './milestone.ts';
import type { ReadNote } from './note.ts';
import type { Theme } from './theme.ts';

/** A file that was read, and what came of it. */
export interface Input {
  readonly file: string;
  readonly sha256: string;
  readonly format: string | null;
  readonly applications: number;
  readonly notes: number;
}

/**
 * The contract in the middle: everything that any output shows. What comes before it may think,
 * what comes after it only shows. Published as `analysis.schema.json`.
 */
export interface Analysis {
  readonly schemaVersion: 1;
  readonly program: { readonly name: 'debrief'; readonly version: string };
  readonly today: IsoDay;
  /** Whose history: the name of the folder or file. */
  readonly subject: string;
  /** First and last day on which anything happened; `null` where nothing is dated. */
  readonly span: { readonly from: IsoDay; readonly to: IsoDay } | null;
  readonly inputs: readonly Input[];
  readonly categories: Readonly<Record<string, CategoryCard>>;
  readonly applications: readonly Application[];
  readonly notes: readonly ReadNote[];
  /** What the candidate changed, in the order of the days. */
  readonly milestones: readonly Milestone[];
  /** By the id of the statistic. */
  readonly measures: Readonly<Record<string, Measured>>;
  readonly themes: readonly Theme[];
  readonly improvements: readonly Improvement[];
  /** What the order leans on besides this history; left out where it leans on nothing. */
  readonly borrowed?: Borrowed;
  readonly strengths: readonly Strength[];
  readonly letters: readonly Letter[];
  readonly open: readonly OpenApplication[];
  /** Where this history went further than elsewhere. */
  readonly applyNext: readonly ApplyNext[];
  readonly diagnostics: readonly Diagnostic[];
}
