import type { Category } from '../model/category.ts';
import type { Finding } from '../model/finding.ts';
import type { Passage } from '../text/passage.ts';
import type { Candidate } from './candidates.ts';
import type { Testimony } from './learned/combine.ts';
import type { Scorer, Scores } from './learned/scorer.ts';
import { HISTORICAL, HYPOTHETICAL, OTHER_PERSON } from './scopes.ts';

/** A reason for the rejection, or praise. */
export type Side = 'gap' | 'strength';

/** For each side and category the place of its label in the model; -1 where the model never saw it. */
export type Places = Readonly<Record<Side, readonly number[]>>;

/** Where the labels of a model stand. */
export function placesOf(labels: readonly string[], categories: readonly Category[]): Places {
  const on = (side: Side): number[] => categories.map(({ id }) => labels.indexOf(`${side} ${id}`));
  return { gap: on('gap'), strength: on('strength') };
}

/** What the cues alone say on one side of a note, by category. */
export interface CueWord {
  readonly own: readonly (Finding | null)[];
  /** Whether any cue fired, those included that the context took away. */
  readonly isTouched: readonly boolean[];
  /** Categories found. */
  readonly count: number;
}

/** Sorts what the cues say on one side by category. */
export function cueWordOf(
  side: Side,
  categories: readonly Category[],
  found: readonly Finding[],
  candidates: readonly Candidate[],
): CueWord {
  const own = categories.map((): Finding | null => null);
  for (const finding of found) {
    own[categories.findIndex(({ id }) => id === finding.category)] = finding;
  }
  const isTouched = categories.map(() => false);
  for (const { category, isGap } of candidates) {
    if (isGap === (side === 'gap')) isTouched[category] = true;
  }
  return { own, isTouched, count: found.length };
}

/** What is said in another time's, another person's or no one's case is not said of the candidate. */
const OUTSIDE = HISTORICAL | HYPOTHETICAL | OTHER_PERSON;

/** The scores of a note: of all its words, and of those that may be about the candidate. */
export interface NoteScores {
  readonly all: Scores;
  readonly own: Scores;
}

/** Scores a note twice where some of it lies outside of the case, else once. */
export function scoresOf(scorer: Scorer, passage: Passage, flags: Uint8Array): NoteScores {
  const all = scorer.score(passage);
  if (!flags.some((flag) => (flag & OUTSIDE) !== 0)) return { all, own: all };
  const isLeftOut = flags.map((flag) => ((flag & OUTSIDE) === 0 ? 0 : 1));
  return { all, own: scorer.score(passage, isLeftOut) };
}

/** The scores that count for a category: what is in nobody's hands may well be about somebody else. */
export function scoresFor({ meta }: Category, { all, own }: NoteScores): Scores {
  return meta.control === 'out-of-your-hands' ? all : own;
}

/** The highest scores that any other category of a side has. */
export type Rivals = Pick<Testimony, 'rivalWhole' | 'rivalBest'>;

/** Where the model knows no other category. */
const NO_RIVAL = -2;

/** For each category of a side, its rivals. */
export function rivalsOf(
  side: Side,
  categories: readonly Category[],
  places: Places,
  scores: NoteScores,
): (at: number) => Rivals {
  const whole = new TopTwo();
  const best = new TopTwo();
  categories.forEach((category, at) => {
    const place = places[side][at]!;
    if (place < 0) return;
    const own = scoresFor(category, scores);
    whole.add(own.whole[place]!, at);
    best.add(own.best[place]!, at);
  });
  return (at) => ({ rivalWhole: whole.besides(at), rivalBest: best.besides(at) });
}

/** The two highest of the values that it is told. */
class TopTwo {
  #first = NO_RIVAL;
  #second = NO_RIVAL;
  #who = -1;

  add(value: number, who: number): void {
    if (value > this.#first) {
      [this.#second, this.#first, this.#who] = [this.#first, value, who];
    } else this.#second = Math.max(this.#second, value);
  }

  /** The highest but one's own. */
  besides(who: number): number {
    return who === this.#who ? this.#second : this.#first;
  }
}

/** What cues and model say of one category. */
export function testimonyOf(
  { own, isTouched, count }: CueWord,
  category: number,
  { meta }: Category,
  { whole, best, pair, clause }: Scores,
  place: number,
  rivals: Rivals,
): Testimony {
  const finding = own[category] ?? null;
  return {
    whole: whole[place]!,
    best: best[place]!,
    pair: pair[place]!,
    clause: clause[place]!,
    ...rivals,
    cues: finding?.confidence ?? 0,
    isTakenAway: finding === null && isTouched[category] === true,
    hasOthers: count > (finding === null ? 0 : 1),
    isResidual: meta.residual,
  };
}
