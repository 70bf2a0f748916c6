/**
 * What a history lost to each reason, in parts: a rejection that names three reasons is a third of
 * a loss for each, so the parts add up to the rejections.
 */
export interface LossMix {
  /** Rejections with a reason. */
  readonly told: number;
  /** By category. */
  readonly parts: Readonly<Record<string, number>>;
  /** The sum of the squared parts of each rejection, from which the spread within the history follows. */
  readonly squares: number;
}

/** What other clients lost to each reason, on which the order of a thin history leans. */
export interface CohortPrior {
  /** As many rejections of one's own as it weighs. */
  readonly losses: number;
  /** The share of each reason among all losses, by category. */
  readonly shares: Readonly<Record<string, number>>;
  /** How many clients it rests on, and how many rejections with a reason they have. */
  readonly clients: number;
  readonly told: number;
}

/** What a history leaned on, as its report says it. */
export type Borrowed = Omit<CohortPrior, 'shares'>;
