/** Below this many cases a share is shown, and nothing is concluded from it. */
export const LEAST_CASES = 5;

/** From this many periods on a trend can be told from chance at all: five rising values, p = 0.017. */
export const LEAST_PERIODS = 5;

/** The usual limit: one claim in twenty would be chance. */
export const CHANCE = 0.05;
