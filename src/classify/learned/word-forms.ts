import { stem } from '../../text/stem.ts';
import { wordClasses } from '../word-classes.ts';
import { fieldFeature, wordFeature } from './feature-hash.ts';
import { LEXICAL_FIELDS } from './lexical-fields.ts';

/** A word as the learned layer reads it: as itself, and as the field that it belongs to. */
export interface WordForms {
  readonly word: number;
  /** The feature of the word's lexical field; of the word itself where it belongs to none. */
  readonly field: number;
}

/** "I" and "you" are told apart: who speaks matters. */
const classes = [...wordClasses].filter(([name]) => name !== 'candidate');

const fieldByStem = new Map(
  Object.entries(LEXICAL_FIELDS)
    .flatMap(([name, words]) => words.split(' ').map((word) => [stem(word), name] as const))
    .reverse(),
);

/**
 * The forms of a word in lower case. The word classes of the cues are fields too.
 *
 * @example
 * ```ts
 * formsOf('cravat').field === formsOf('tie').field; // true
 * formsOf('the').field === formsOf('the').word; // true
 * ```
 */
export function formsOf(word: string): WordForms {
  const own = wordFeature(word);
  const field = fieldOf(word);
  return { word: own, field: field === undefined ? own : fieldFeature(field) };
}

function fieldOf(word: string): string | undefined {
  const known = classes.find(([, { words, pattern }]) => words.has(word) || pattern?.test(word));
  return known?.[0] ?? fieldByStem.get(stem(word));
}
