/*
 * Cues and the learned model are two witnesses. A logistic regression over a handful of marks says
 * how often they are right together; it was fitted on notes that neither was made from.
 */

/** What the two witnesses say of one category in one note. */
export interface Testimony {
  /** The model's score of the whole note, and the best of the whole and its stretches. */
  readonly whole: number;
  readonly best: number;
  /** The model's best score of two stretches in a row, and of a clause. */
  readonly pair: number;
  readonly clause: number;
  /** The highest whole and best that any other category of the side has: a note says one thing, mostly. */
  readonly rivalWhole: number;
  readonly rivalBest: number;
  /** Confidence of the cues alone; 0 where none fired. */
  readonly cues: number;
  /** Cues fired and the context took all of them away. */
  readonly isTakenAway: boolean;
  /** Cues speak for other categories on the same side. */
  readonly hasOthers: boolean;
  readonly isResidual: boolean;
}

/** Cues at least this sure count as sure. */
const SURE = 0.8;

/**
 * The marks that the regression weighs, the first of which is the constant.
 *
 * @example
 * ```ts
 * const scores = { whole: -1, best: -1, pair: -1, clause: -0.9, rivalWhole: 0.5, rivalBest: 0.6 };
 * const none = { ...scores, cues: 0, isTakenAway: false, hasOthers: false, isResidual: false };
 * marksOf(none); // [1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.6, -1, -0.9]
 * ```
 */
export function marksOf({
  whole,
  best,
  pair,
  clause,
  rivalWhole,
  rivalBest,
  cues,
  isTakenAway,
  hasOthers,
  isResidual,
}: Testimony): number[] {
  const fired = cues > 0 ? 1 : 0;
  return [
    1,
    whole,
    best,
    fired,
    cues >= SURE ? 1 : 0,
    fired === 1 ? whole : 0,
    isTakenAway ? 1 : 0,
    hasOthers ? 1 : 0,
    isResidual ? 1 : 0,
    isResidual && hasOthers ? 1 : 0,
    rivalWhole,
    rivalBest,
    pair,
    clause,
  ];
}

/**
 * The probability that a category is meant, by the marks and the weights fitted for its side.
 *
 * @example
 * ```ts
 * probabilityOf([1, 0], [0, 5]); // 0.5
 * ```
 */
export function probabilityOf(marks: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-logOddsOf(marks, weights)));
}

function logOddsOf(marks: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < marks.length; at += 1) sum += marks[at]! * (weights[at] ?? 0);
  return sum;
}

/** The log odds of a category on which no cue fired: a constant and so much for each score. */
export interface Silence {
  readonly constant: number;
  readonly perWhole: number;
  readonly perBest: number;
  readonly perPair: number;
  readonly perClause: number;
  readonly perRivalWhole: number;
  readonly perRivalBest: number;
}

/**
 * The log odds of all categories on which no cue fired, which are most, worked out beforehand.
 *
 * @example
 * ```ts
 * silenceOf({ hasOthers: false, isResidual: false }, [-2, 3, 1]).perWhole; // 3
 * ```
 */
export function silenceOf(
  others: Pick<Testimony, 'hasOthers' | 'isResidual'>,
  weights: readonly number[],
): Silence {
  const none = {
    ...{ whole: 0, best: 0, pair: 0, clause: 0 },
    ...{ rivalWhole: 0, rivalBest: 0, cues: 0, isTakenAway: false },
  };
  const at = (score: Partial<typeof none>): number =>
    logOddsOf(marksOf({ ...none, ...score, ...others }), weights);
  const constant = at({});
  return {
    constant,
    perWhole: at({ whole: 1 }) - constant,
    perBest: at({ best: 1 }) - constant,
    perPair: at({ pair: 1 }) - constant,
    perClause: at({ clause: 1 }) - constant,
    perRivalWhole: at({ rivalWhole: 1 }) - constant,
    perRivalBest: at({ rivalBest: 1 }) - constant,
  };
}
