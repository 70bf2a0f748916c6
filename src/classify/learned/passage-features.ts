import { COLON_BREAK, COMMA_BREAK, type Passage } from '../../text/passage.ts';
import { pairFeature, pieceFeatures, skipFeature } from './feature-hash.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** A stretch of a passage, by its tokens: `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches that are read one by one, beside the whole: most of a long note is not about the
 * reason. They end at a full stop, a colon, a semicolon and the end of a line.
 */
export function stretchesOf({ words, breaks }: Passage): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && breaks[at]! < COLON_BREAK) continue;
    found.push({ from, to: at });
    from = at;
  }
  return words.length === 0 ? [] : found;
}

/** Words that begin a clause of their own, mostly. */
const JOINING = new Set('and but though although while whereas because so or yet'.split(' '));

/** A clause of fewer words is part of the one that goes on. */
const LEAST_WORDS = 3;

/**
 * Whether a clause ends before a token: a long sentence often says the reason between two commas.
 *
 * @param length - words of the clause so far
 * @example
 * ```ts
 * isClauseStart('but', 1, 5); // true
 * isClauseStart('he', 0, 1); // false
 * ```
 */
export function isClauseStart(word: string, before: number, length: number): boolean {
  return length >= LEAST_WORDS && (before >= COMMA_BREAK || JOINING.has(word));
}

/** The features of a stretch, those of words and pairs apart from those of pieces of words. */
export interface Features {
  readonly words: readonly number[];
  readonly pieces: readonly number[];
}

/** The features of a stretch of a passage, each as often as it occurs. */
export function featuresOf({ words }: Passage, { from, to }: Stretch): Features {
  const found = { words: [] as number[], pieces: [] as number[] };
  const forms = words.slice(from, to).map(formsOf);
  forms.forEach((form, at) => {
    found.words.push(form.word);
    if (form.field !== form.word) found.words.push(form.field);
    found.words.push(...together(pairFeature, forms[at - 1], form));
    found.words.push(...together(skipFeature, forms[at - 2], form));
    found.pieces.push(...pieceFeatures(words[from + at]!));
  });
  return found;
}

/** Two words as themselves, and as their fields where one of them has one. */
function together(
  join: typeof pairFeature,
  before: WordForms | undefined,
  now: WordForms,
): number[] {
  if (before === undefined) return [];
  const own = join(before.word, now.word);
  const isPlain = before.word === before.field && now.word === now.field;
  return isPlain ? [own] : [own, join(before.field, now.field)];
}
