import type { Application } from '../../model/application.ts';
import { hasJobWords } from '../notes/job-words.ts';
import { companyKey, roleKey } from './company-key.ts';
import { likeCompany } from './like-company.ts';

/** Applications by company, to find the one that a note or another record belongs to. */
export interface ApplicationIndex {
  readonly add: (application: Application, at: number) => void;
  /** Places of a company's applications in the order added. */
  readonly ofCompany: (company: string, client: string | null) => readonly number[];
  /** The one company that a name is a spelling of; `null` where none is, or several are. */
  readonly companyLike: (name: string) => string | null;
  /** The longest company name that a folded text begins with or holds as whole words. */
  readonly companyIn: (foldedText: string) => string | null;
}

/** A company name shorter than this is not looked for inside other text. */
const SHORTEST_NAME = 3;

/**
 * An empty index. Looking up takes the same time however many applications there are.
 *
 * @example
 * ```ts
 * applicationIndex().ofCompany('Acorn Ltd', null); // []
 * ```
 */
export function applicationIndex(): ApplicationIndex {
  const places = new Map<string, number[]>();
  const names = new Set<string>();
  const byFirstWord = new Map<string, Set<string>>();
  const byFirstLetters = new Map<string, string[]>();
  const alike = new Map<string, string | null>();
  const keyOf = (company: string, client: string | null): string =>
    `${client ?? ''}\n${companyKey(company)}`;
  return {
    add: ({ company, client }, at) => {
      if (company === null) return;
      const key = keyOf(company, client);
      const list = places.get(key);
      if (list === undefined) places.set(key, [at]);
      else list.push(at);
      const name = companyKey(company);
      if (!names.has(name)) {
        const letters = name.slice(0, 2);
        const near = byFirstLetters.get(letters);
        if (near === undefined) byFirstLetters.set(letters, [name]);
        else near.push(name);
        alike.clear();
      }
      names.add(name);
      const [first = ''] = name.split(' ');
      byFirstWord.set(first, (byFirstWord.get(first) ?? new Set()).add(name));
    },
    // A note may name its client where the tracker, being one person's, does not.
    ofCompany: (company, client) =>
      places.get(keyOf(company, client)) ?? places.get(keyOf(company, null)) ?? [],
    companyLike: (company) => {
      const name = companyKey(company);
      if (!alike.has(name)) alike.set(name, likeCompany(name, byFirstLetters));
      return alike.get(name) ?? null;
    },
    companyIn: (text) => longestName(text, names) ?? nameByFirstWord(text, byFirstWord),
  };
}

function longestName(text: string, names: ReadonlySet<string>): string | null {
  const words = text.split(' ');
  for (let length = Math.min(5, words.length); length >= 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length).join(' ');
      if (name.length >= SHORTEST_NAME && names.has(name)) return name;
    }
  }
  return null;
}

/** "Acorn BC" for "Acorn Borough Council": a first word that is long and belongs to one company only. */
function nameByFirstWord(
  text: string,
  byFirstWord: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  for (const word of text.split(' ')) {
    const found = word.length >= 5 && !hasJobWords(word) ? byFirstWord.get(word) : undefined;
    if (found?.size === 1) return [...found][0] ?? null;
  }
  return null;
}

/**
 * Whether two names of a role share most of their words.
 *
 * @example
 * ```ts
 * isLikeRole('Senior Data Engineer', 'Data Engineer'); // true
 * ```
 */
export function isLikeRole(one: string, other: string): boolean {
  const [words, others] = [roleKey(one).split(' '), new Set(roleKey(other).split(' '))];
  const shared = words.filter((word) => others.has(word)).length;
  return shared >= Math.min(words.length, others.size) * 0.6 && shared > 0;
}
