import type { chartColours } from './colours.ts';

/** How an ending is called, how it completes "9 of 31 ...", and how it is painted. */
export interface OutcomeWords {
  readonly name: string;
  readonly one: string;
  readonly many: string;
  readonly colour: keyof typeof chartColours;
  /** Drawn as an outline: it is not over. */
  readonly hollow: boolean;
}

/** The endings that the statistic tells apart. */
export const OUTCOME_WORDS: Readonly<Record<string, OutcomeWords>> = {
  accepted: ending('Accepted', 'was accepted', 'were accepted', 'go'),
  offer: ending('Offer', 'has an offer', 'have an offer', 'go'),
  rejected: ending('Turned down', 'was turned down', 'were turned down', 'lack'),
  'no-reply': ending('No answer', 'was never answered', 'were never answered', 'still'),
  withdrawn: ending('Withdrawn by you', 'was withdrawn', 'were withdrawn', 'go-4'),
  declined: ending('Offer declined by you', 'offer was declined', 'offers were declined', 'go'),
  closed: ending('Role closed', 'ended with the role', 'ended with the role', 'still'),
  open: { ...ending('Still open', 'is still open', 'are still open', 'still'), hollow: true },
};

function ending(
  name: string,
  one: string,
  many: string,
  colour: OutcomeWords['colour'],
): OutcomeWords {
  return { name, one, many, colour, hollow: false };
}

/**
 * The words of an ending; one that a later version knows stands for itself.
 *
 * @example
 * ```ts
 * outcomeWords('rejected').name; // 'Turned down'
 * ```
 */
export function outcomeWords(outcome: string): OutcomeWords {
  return Object.hasOwn(OUTCOME_WORDS, outcome)
    ? OUTCOME_WORDS[outcome]!
    : ending(outcome, 'ended otherwise', 'ended otherwise', 'still');
}
