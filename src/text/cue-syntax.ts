import { scan } from './scan.ts';

/** A cue as a tree. `start` and `end` are the edges of a sentence. */
export type CueNode =
  | { readonly kind: 'word' | 'exact' | 'class'; readonly word: string }
  | { readonly kind: 'any' | 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly items: readonly CueNode[] }
  | { readonly kind: 'optional'; readonly item: CueNode };

/** A cue that breaks a rule of the cue language; the message names the cue and the rule. */
export class CueError extends Error {
  override readonly name = 'CueError';

  constructor(cue: string, rule: string) {
    super(`The cue "${cue}" was not understood: ${rule}.`);
  }
}

const any: CueNode = { kind: 'any' };

/** `...`: up to three words. */
const gap: CueNode = {
  kind: 'sequence',
  items: Array.from({ length: 3 }, () => ({ kind: 'optional' as const, item: any })),
};

const PIECE = /\s+|\.\.\.|\{[^}]*\}|[()|?*^$]|=?[^\s(){}|?*^$=]+|./gu;

/**
 * Reads a cue. The language is described at `Category` in the model.
 *
 * @throws {@link CueError}
 *
 * @example
 * ```ts
 * parseCue('late?').kind; // 'optional'
 * parseCue('(no show|missed the call)').items.length; // 2
 * ```
 */
export function parseCue(cue: string): CueNode {
  const reader = { cue, pieces: cue.match(PIECE) ?? [], at: 0 };
  const node = readSequence(reader, false);
  if (reader.at < reader.pieces.length) throw new CueError(cue, 'a ")" has no "(" before it');
  return node;
}

interface Reader {
  readonly cue: string;
  readonly pieces: readonly string[];
  at: number;
}

/** Items up to the end, or inside brackets up to `|` or `)`. */
function readSequence(reader: Reader, inBrackets: boolean): CueNode {
  const items: CueNode[] = [];
  for (let piece = peek(reader); piece !== undefined; piece = peek(reader)) {
    if (piece === ')' || (inBrackets && piece === '|')) break;
    if (piece.trim() === '') reader.at += 1;
    else items.push(readItem(reader, inBrackets));
  }
  if (items.length === 0) throw new CueError(reader.cue, 'a choice, or the whole, is empty');
  return items.length === 1 ? items[0]! : { kind: 'sequence', items };
}

/** One atom, or outside brackets several joined by `|`, and perhaps a `?` after it. */
function readItem(reader: Reader, inBrackets: boolean): CueNode {
  const choices = [readAtom(reader)];
  while (!inBrackets && peek(reader) === '|') {
    reader.at += 1;
    choices.push(readAtom(reader));
  }
  const item: CueNode = choices.length === 1 ? choices[0]! : { kind: 'choice', items: choices };
  if (peek(reader) !== '?') return item;
  reader.at += 1;
  return { kind: 'optional', item };
}

function readAtom(reader: Reader): CueNode {
  const piece = reader.pieces[reader.at] ?? '';
  reader.at += 1;
  if (piece === '(') return readChoice(reader);
  if (piece === '...') return gap;
  if (piece === '*') return any;
  if (piece === '^') return { kind: 'start' };
  if (piece === '$') return { kind: 'end' };
  if (piece.startsWith('{')) return { kind: 'class', word: piece.slice(1, -1) };
  return readWord(piece, reader.cue);
}

function readChoice(reader: Reader): CueNode {
  const items = [readSequence(reader, true)];
  while (peek(reader) === '|') {
    reader.at += 1;
    items.push(readSequence(reader, true));
  }
  if (peek(reader) !== ')') throw new CueError(reader.cue, 'a "(" has no ")" after it');
  reader.at += 1;
  return items.length === 1 ? items[0]! : { kind: 'choice', items };
}

/** A word as the scanner sees it: `didn't` is two, `c++` is one. */
function readWord(piece: string, cue: string): CueNode {
  const exact = piece.startsWith('=');
  const { words } = scan(exact ? piece.slice(1) : piece);
  if (words.length === 0) throw new CueError(cue, `"${piece}" is no word`);
  const items = words.map((word) => ({
    kind: exact ? ('exact' as const) : ('word' as const),
    word,
  }));
  return items.length === 1 ? items[0]! : { kind: 'sequence', items };
}

function peek(reader: Reader): string | undefined {
  return reader.pieces[reader.at];
}
