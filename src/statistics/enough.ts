/** Below this many cases a share is shown, and nothing is concluded from it. */
export const LEAST_CASES = 5;

/** From this many periods on a trend can be told from chance at all: six rising values, p = 0.003. */
export const LEAST_PERIODS = 6;

/**
 * One claim in a hundred would be chance. A report makes claims of about five kinds (over time, by stage, by
 * group, around changes), each with its own tests, so that of histories without any pattern about one
 * in twenty is told of one.
 */
export const CHANCE = 0.01;
