/** What stands before a token: nothing but space, or a mark that parts it from what came before. */
export const NO_BREAK = 0;
/** A comma or a bracket. */
export const COMMA_BREAK = 1;
/** A dash between words. */
export const CLAUSE_BREAK = 2;
/** A colon or a semicolon. */
export const COLON_BREAK = 3;
/** The end of a sentence, or of a line. */
export const SENTENCE_BREAK = 4;

/**
 * A text as tokens: words in lower case, contractions in full, each with its span in UTF-16 code
 * units and the break before it. `didn't` gives two tokens whose spans lie side by side.
 */
export interface Passage {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly breaks: readonly number[];
}
