import { CASE_MATTERS, GAZETTEER } from '../text/gazetteer/gazetteer.ts';

const WORD = /[\p{L}\p{N}.][\p{L}\p{N}+#./'’-]*/gu;

const names = new Map(
  Object.entries(GAZETTEER).flatMap(([name, aliases]) => [
    ...(CASE_MATTERS.has(name) ? [] : [[name.toLowerCase(), name] as const]),
    ...aliases.map((alias) => [alias, name] as const),
  ]),
);

/** By its first word, how many words the longest name has that begins with it: most words begin none. */
const longest = new Map<string, number>();
for (const name of names.keys()) {
  const words = name.split(' ');
  longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
}

/**
 * The skills, tools, certificates and languages that a stretch of text names, each by the name in
 * the gazetteer however it was written. The longest name wins: "React Native" is not also "React".
 *
 * @example
 * ```ts
 * termsIn('Little k8s, and no Power BI at all.'); // ['Kubernetes', 'Power BI']
 * termsIn('Go into more detail, and excel at it.'); // []
 * ```
 */
export function termsIn(text: string): string[] {
  const words = [...text.matchAll(WORD)].map(([word]) => word.replace(/[.'’/-]+$/, ''));
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    const taken = longestName(words, at);
    if (taken !== null) found.add(taken.name);
    at += taken?.words ?? 1;
  }
  return [...found];
}

function longestName(
  words: readonly string[],
  at: number,
): { readonly name: string; readonly words: number } | null {
  const most = longest.get(folded(words[at] ?? '')) ?? 0;
  for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
    const written = words.slice(at, at + length).join(' ');
    const name = names.get(folded(written));
    if (name !== undefined) return { name, words: length };
  }
  const word = words[at] ?? '';
  return at > 0 && CASE_MATTERS.has(word) ? { name: word, words: 1 } : null;
}

function folded(written: string): string {
  return written.toLowerCase().replaceAll('’', "'");
}
