// By file: natural's root loads database drivers and prints.
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * The stem of a word in lower case (Porter 1980, by natural): what is left of "experience",
 * "experienced" and "experiences" alike.
 *
 * @example
 * ```ts
 * stem('experienced'); // 'experienc'
 * stem('c++'); // 'c++'
 * ```
 */
export function stem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? porterStemmer.stem(word) : word;
}
