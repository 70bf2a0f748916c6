import type { Control } from '../model/category.ts';
import type { Stage } from '../model/stage.ts';

/**
 * What a loss at each stage weighs: about how much work it is to get back to it, with a first
 * call as the measure. A judgement, not an estimate.
 */
export const STAGE_WEIGHTS: Readonly<Record<Stage, number>> = {
  applied: 0.5,
  reply: 0.5,
  screen: 1,
  assessment: 1.25,
  interview: 1.5,
  final: 2,
  offer: 2,
  accepted: 2,
};

/** Where no stage is known a loss weighs as much as one after a first call. */
export const UNKNOWN_STAGE_WEIGHT = 1;

/** Days after which a reason counts half: half a year, within which habits change. */
export const HALF_LIFE_DAYS = 180;

/** An undated reason counts as one that is a half-life old. */
export const UNDATED_WEIGHT = 0.5;

/** A reason with this many losses counts for half, one with ten times as many for nearly all. */
export const PRIOR_LOSSES = 2;

/** What lies partly with others pays less for the same work. */
export const CONTROL_WEIGHTS: Readonly<Record<Control, number>> = {
  yours: 1,
  shared: 0.6,
  'out-of-your-hands': 0,
};
