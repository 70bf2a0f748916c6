import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { FIELDS, type Field } from '../../model/normalised.ts';
import { fold } from '../fold.ts';
import { HEADER_ALIASES, OTHER_HEADERS } from './header-aliases.ts';

/** How well a header names each field, from 0 to 1; `other` for columns that no field is made of. */
export type HeaderScores = Readonly<Record<Field | 'other', number>>;

/** Below this likeness two words are two words; "comapny" and "company" are at 0.96. */
const TYPING_ERROR = 0.93;

/** A header below this names nothing, and the cells decide. */
export const NAMED = 0.55;

/** What a name scores that may mean something else: "Date". */
const WEAK = 0.7;

interface Alias {
  readonly text: string;
  readonly words: readonly string[];
  /** 1, or less for a name that may mean something else. */
  readonly weight: number;
}

const KINDS = [...FIELDS, 'other'] as const;
const ALIASES = new Map<Field | 'other', readonly Alias[]>(
  KINDS.map((kind) => [kind, aliasesOf(kind === 'other' ? OTHER_HEADERS : HEADER_ALIASES[kind])]),
);

function aliasesOf(list: string): Alias[] {
  return list.split('|').map((item) => {
    const name = item.replace(/\s+/g, ' ').trim();
    const text = fold(name);
    return { text, words: text.split(' '), weight: name.startsWith('~') ? WEAK : 1 };
  });
}

/**
 * How well a header names each field. The same words score 1, a typing error 0.85, an alias inside
 * a longer header less the more is around it.
 *
 * @example
 * ```ts
 * headerScores('Company_Name').company; // 1
 * headerScores('Comapny').company; // 0.85
 * headerScores('Deadline').applied; // 0
 * ```
 */
export function headerScores(header: string): HeaderScores {
  // "Why (if they said)" is "Why".
  const text = fold(header.replace(/\([^)]*\)/g, ' ')) || fold(header);
  const scores = Object.fromEntries(
    KINDS.map((kind) => [kind, text === '' ? 0 : bestScore(text, ALIASES.get(kind) ?? [])]),
  ) as Record<Field | 'other', number>;
  return SOMETHING_ELSE.test(text) ? withoutNames(scores) : scores;
}

/** Words that make a name, a title or a date one of somebody or something beside the job. */
const SOMETHING_ELSE =
  /\b(?:contact|contacts|recruiter|recruiters|interviewer|hiring manager|manager|hr|referrer|referee|cover|resume|cv|letter|previous|last|creator|user|school|university|profile|email|phone|founder|ceo|ansprechpartner|kontakt|contacto|contato|contatto)\b/;

/** "Contact title" is no title of a job; only where the whole header is an alias does it stand. */
function withoutNames(scores: HeaderScores): HeaderScores {
  const kept = { ...scores };
  for (const field of NAMES) if (scores[field] < 0.95) kept[field] = 0;
  return Math.max(...Object.values(kept)) < NAMED ? { ...kept, other: WEAK } : kept;
}

const NAMES = ['company', 'role', 'applied', 'url', 'id', 'location', 'level'] as const;

function bestScore(text: string, aliases: readonly Alias[]): number {
  const words = text.split(' ');
  let best = 0;
  for (const alias of aliases) {
    best = Math.max(best, score(text, words, alias) * alias.weight);
  }
  return best;
}

function score(text: string, words: readonly string[], alias: Alias): number {
  if (alias.text === text) return 1;
  const together = alias.text.replaceAll(' ', '') === text.replaceAll(' ', '');
  if (together) return 0.98;
  const inside = alias.weight === 1 && alias.words.every((word) => words.includes(word));
  // One short word inside a long header ("Reason I liked this job") says little.
  if (inside) return 0.9 * Math.sqrt(alias.words.length / words.length);
  if (
    alias.words.length === words.length &&
    words.every((word, at) => isLike(word, alias.words[at] ?? ''))
  )
    return 0.85;
  // German and its neighbours write "Bewerbungsstatus" in one word, the thing itself at its end.
  const compound = words.length === 1 && alias.words.length === 1 && alias.text.length >= 5;
  return compound && text.endsWith(alias.text) ? 0.75 : 0;
}

/** Whether two words are the same but for a typing error; short words have none. */
function isLike(word: string, other: string): boolean {
  if (word === other) return true;
  const long = word.length >= 5 && other.length >= 5;
  const near = long && Math.abs(word.length - other.length) <= 1;
  return near && JaroWinkler(word, other) >= TYPING_ERROR;
}
