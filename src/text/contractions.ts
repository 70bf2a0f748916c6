/*
 * Words that stand for two. Cues are written in full ("did not know"), and notes rarely are, so
 * both are read in full. Typed without an apostrophe they mean the same.
 */

/** Before `n't`, and without an apostrophe before `nt`, where that makes no other word. */
const BEFORE_NOT = [
  ...['are', 'could', 'did', 'does', 'do', 'had', 'has', 'have', 'is', 'might', 'must', 'need'],
  ...['should', 'was', 'were', 'would'],
];

/** What an ending after an apostrophe stands for. A lone `'s` is left to the word before it. */
const ENDINGS: Readonly<Record<string, string>> = {
  d: 'would',
  ll: 'will',
  m: 'am',
  re: 'are',
  ve: 'have',
};

/** Before `'s` these mean "is"; after a noun it marks possession. */
const BEFORE_IS = new Set(['he', 'it', 'she', 'that', 'there', 'what', 'where', 'who']);

const whole = new Map<string, readonly string[]>([
  ['cannot', ['can', 'not']],
  ["can't", ['can', 'not']],
  ['cant', ['can', 'not']],
  ["won't", ['will', 'not']],
  ['wont', ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ...BEFORE_NOT.flatMap((word): [string, readonly string[]][] => [
    [`${word}n't`, [word, 'not']],
    [`${word}nt`, [word, 'not']],
  ]),
]);

/**
 * A word in lower case as the words that it stands for; most stand for themselves.
 *
 * @example
 * ```ts
 * expandContraction("didn't"); // ['did', 'not']
 * expandContraction("they've"); // ['they', 'have']
 * expandContraction("team's"); // ['team']
 * ```
 */
export function expandContraction(word: string): readonly string[] {
  const known = whole.get(word);
  if (known !== undefined) return known;
  const at = word.lastIndexOf("'");
  if (at <= 0) return [word];
  const [before, ending] = [word.slice(0, at), word.slice(at + 1)];
  if (ending === 's') return BEFORE_IS.has(before) ? [before, 'is'] : [before];
  const second = ENDINGS[ending];
  return second === undefined ? [word.replaceAll("'", '')] : [before, second];
}
