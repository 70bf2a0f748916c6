/** Whose it is to change: the candidate's, partly, or nobody's here. */
export type Control = 'yours' | 'shared' | 'out-of-your-hands';

/** One thing to do: a day or an occasion with a length, and the first step. */
export interface Action {
  /** "Tuesday, 30 minutes", "Before each call, 20 minutes". */
  readonly when: string;
  readonly what: string;
}

/**
 * A reason as data: words, cues, advice, and the sentences that prove it. A unit of `categories/`.
 *
 * **Cues** are written in a small language that `classify/` compiles once. Case is ignored, and
 * `n't` is read as the word `not`, so `did not know` meets "didn't know".
 *
 * | written | meets |
 * | --- | --- |
 * | `lack experience` | these words in a row, each by its stem: "lacked experiences" |
 * | `late\|tardy` | either word |
 * | `(no show\|missed the call)` | either phrase |
 * | `very?`, `(by far)?` | the word or phrase, or nothing |
 * | `*` | exactly one word, any |
 * | `...` | up to three words, any |
 * | `=experienced` | exactly this form, no stem |
 * | `^`, `$` | the start, the end of a sentence (for cells such as "Late") |
 * | `{duration}` | a word class: amount, candidate, credential, duration, garment, language, number, skill, year |
 *
 * A cue under `gap` or `strength` says the whole thing by itself. A cue under `topic` only says
 * what is talked about ("eye contact"); it becomes a gap or a strength where a verdict ("weak",
 * "impressed by") stands in the same clause. Context (negation, whose fault, which time) is the
 * engine's work: cues are written as the plain positive statement, without hedges around them.
 */
export interface Category<Id extends string = string> {
  readonly id: Id;
  readonly words: {
    /** A heading: "Punctuality". */
    readonly name: string;
    /** Completes "Employers name ...": "lateness or a missed appointment". */
    readonly gap: string;
    /** Completes "Employers praise ...": "your punctuality"; `null` where it is never a strength. */
    readonly strength: string | null;
    /** One sentence: what belongs here, and what does not. */
    readonly covers: string;
  };
  readonly meta: {
    readonly control: Control;
    /** Its number among the ten common reasons, or `null`. */
    readonly core: number | null;
    /** A residual category holds only where the note gives no other gap ("no usable reason"). */
    readonly residual: boolean;
  };
  readonly cues: {
    readonly gap: readonly string[];
    readonly strength: readonly string[];
    readonly topic: readonly string[];
  };
  readonly advice: {
    /** Why it matters and what usually lies behind it; two sentences at most, no blame. */
    readonly why: string;
    readonly thisWeek: readonly Action[];
    /** What shows within weeks that it worked. */
    readonly watch: string;
    /** How to make use of it where it is praised; `null` where it is never a strength. */
    readonly use: string | null;
  };
  readonly examples: {
    /** Notes that state this gap. */
    readonly hits: readonly string[];
    /** Look-alikes that do not, each sharing a word with a hit. */
    readonly misses: readonly string[];
    /** Notes that praise it; empty where it is never a strength. */
    readonly praises: readonly string[];
  };
}

/** What everything after the reader knows of a category. */
export interface CategoryCard {
  readonly name: string;
  readonly gap: string;
  readonly strength: string | null;
  readonly control: Control;
  readonly core: number | null;
  readonly residual: boolean;
}

/**
 * Keeps a category's id literal, so that a misspelt one does not compile.
 *
 * @example
 * ```ts
 * defineCategory({ id: 'punctuality' }).id; // 'punctuality'
 * ```
 */
export function defineCategory<const Id extends string>(category: Category<Id>): Category<Id> {
  return category;
}

/**
 * The card of a category: its words and control, without cues and examples.
 *
 * @example
 * ```ts
 * const words = { name: 'Dress', gap: 'clothes', strength: null };
 * cardOf({ words, meta: { control: 'yours' } }).control; // 'yours'
 * ```
 */
export function cardOf(category: Category): CategoryCard {
  const { name, gap, strength } = category.words;
  return { name, gap, strength, ...category.meta };
}
