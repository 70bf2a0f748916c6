import {
  APOSTROPHE,
  COLON,
  COMMA,
  CURRENCY,
  DASH,
  DIGIT,
  JOINER,
  kindOf,
  LETTER,
  NEWLINE,
  SPACE,
  STOP,
} from './characters.ts';
import {
  CLAUSE_BREAK,
  COLON_BREAK,
  COMMA_BREAK,
  NO_BREAK,
  SENTENCE_BREAK,
  type Passage,
} from './passage.ts';
import { WordTypes } from './word-types.ts';

const wordTypes = new WordTypes();

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'vs',
  'approx',
  'eg',
  'ie',
  'e',
  'g',
  'i',
  'inc',
  'ltd',
  'jr',
  'sr',
  'dept',
]);

/** A sentence longer than this is parted: what bears on what is then looked for in small stretches only. */
const LONGEST_SENTENCE = 200;

interface Pieces extends Passage {
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly breaks: number[];
}

/**
 * Reads a text into tokens, in one pass.
 *
 * @example
 * ```ts
 * scan("Didn't know C++, sadly.").words; // ['did', 'not', 'know', 'c++', 'sadly']
 * scan('Late. £45k!').breaks; // [4, 4]
 * ```
 */
export function scan(text: string): Passage {
  const pieces: Pieces = { words: [], starts: [], ends: [], breaks: [] };
  let pending = SENTENCE_BREAK;
  let sentence = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at += 1;
    } else if (
      kind === LETTER ||
      kind === DIGIT ||
      startsNumber(text, at, kind) ||
      startsDotWord(text, at)
    ) {
      const end = wordEnd(text, at);
      if (pieces.words.length - sentence >= LONGEST_SENTENCE) pending = SENTENCE_BREAK;
      if (pending === SENTENCE_BREAK) sentence = pieces.words.length;
      addWord(text, at, end, pending, pieces);
      pending = NO_BREAK;
      at = end;
    } else {
      pending = Math.max(pending, breakOf(text, at, kind, pieces));
      at += 1;
    }
  }
  return pieces;
}

function startsNumber(text: string, at: number, kind: number): boolean {
  return kind === CURRENCY && kindOf(text.charCodeAt(at + 1)) === DIGIT;
}

/** `.NET` begins with its dot. */
function startsDotWord(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || (at > 0 && kindOf(text.charCodeAt(at - 1)) === LETTER))
    return false;
  return text.slice(at + 1, at + 4).toLowerCase() === 'net';
}

/** Where the word that begins at `at` ends. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  let before = kindOf(text.charCodeAt(at));
  for (; end < text.length; end += 1) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === SPACE) break;
    if (kind !== LETTER && kind !== DIGIT && !staysInside(text, end, kind, before)) break;
    before = kind;
  }
  return end;
}

/** Marks that do not end a word: `don't`, `C++`, `C#`, `P&L`, `3.5`, `120,000`, `node.js`. */
function staysInside(text: string, at: number, kind: number, before: number): boolean {
  const after = kindOf(text.charCodeAt(at + 1));
  if (kind === APOSTROPHE) return before === LETTER && after === LETTER;
  if (kind === JOINER) {
    const isAnd = text.charCodeAt(at) === 38;
    return isAnd ? before === LETTER && after === LETTER : before === LETTER || before === JOINER;
  }
  if (kind === COMMA || kind === STOP) {
    if (before === DIGIT && after === DIGIT) return true;
    return kind === STOP && before === LETTER && /^\.(js|net|io)\b/i.test(text.slice(at, at + 5));
  }
  return false;
}

function addWord(text: string, start: number, end: number, pending: number, to: Pieces): void {
  const { words } = wordTypes.at(text, start, end);
  const last = words.length - 1;
  // The first part of a contraction keeps its letters, the last takes the rest.
  const cut = last === 0 ? end : Math.min(start + words[0]!.length, end - 1);
  for (let at = 0; at <= last; at += 1) {
    to.words.push(words[at]!);
    to.starts.push(at === 0 ? start : cut);
    to.ends.push(at === last ? end : cut);
    to.breaks.push(at === 0 ? pending : NO_BREAK);
  }
}

function breakOf(text: string, at: number, kind: number, pieces: Pieces): number {
  if (kind === NEWLINE) return SENTENCE_BREAK;
  if (kind === COMMA) return COMMA_BREAK;
  if (kind === COLON) return COLON_BREAK;
  if (kind === DASH) return isDash(text, at) ? CLAUSE_BREAK : NO_BREAK;
  return kind === STOP && endsSentence(text, at, pieces) ? SENTENCE_BREAK : NO_BREAK;
}

/** A hyphen joins a word; a dash, or a hyphen with space before it, parts clauses. */
function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 45 || at === 0 || kindOf(text.charCodeAt(at - 1)) === SPACE;
}

function endsSentence(text: string, at: number, { words }: Pieces): boolean {
  const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : NEWLINE;
  if (after === LETTER || after === DIGIT) return false;
  if (text.charCodeAt(at) !== 46) return true;
  return !isInitial(text, at) && !ABBREVIATIONS.has(words.at(-1) ?? '');
}

/** The last stop of `U.S.`, unless the text ends there: a capital between two stops. */
function isInitial(text: string, at: number): boolean {
  const letter = text.charCodeAt(at - 1);
  if (letter < 65 || letter > 90 || at + 1 >= text.length) return false;
  return at > 2 && text.charCodeAt(at - 2) === 46;
}
