import { fold } from '../fold.ts';

/** Legal forms and the like, which people write or leave out. */
const LEGAL =
  /\b(?:ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|co|company|gmbh|mbh|ag|se|kg|kgaa|ug|ev|sa|sas|sarl|sl|slu|spa|srl|bv|nv|oy|oyj|ab|as|asa|aps|sp z o o|pty|pvt|pte|group|holding|holdings|international|intl)\b/g;

/**
 * A company by what its spellings share: case, accents, legal form and brackets do not count.
 *
 * @example
 * ```ts
 * companyKey('Ácorn Foods, Ltd.'); // 'acorn foods'
 * companyKey('acornfoods (London)'); // 'acornfoods'
 * ```
 */
export function companyKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = spelledAlike(name);
  keys.set(name, key);
  return key;
}

/** Keys made before: the same few companies are looked up over and over. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

function spelledAlike(name: string): string {
  const bare = fold(
    name
      .replace(/\([^)]*\)/g, ' ')
      .replace(/^the\s+/i, '')
      .replace(/[.'’]/g, ''),
  );
  const key = bare.replace(LEGAL, ' ').replace(/\s+/g, ' ').trim();
  return key === '' ? bare || name.trim().toLowerCase() : key;
}

/** Words of a role that say the same. */
const SYNONYMS: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  swe: 'software engineer',
  sde: 'software engineer',
  dev: 'developer',
  mgr: 'manager',
  pm: 'product manager',
  ii: '2',
  iii: '3',
};

/**
 * A role by its words, sorted, with common short forms written out.
 *
 * @example
 * ```ts
 * roleKey('Sr. Engineer (m/f/d), Data'); // 'data engineer senior'
 * ```
 */
export function roleKey(role: string): string {
  const words = fold(role.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .map((word) => SYNONYMS[word] ?? word);
  return words.sort().join(' ').trim();
}
