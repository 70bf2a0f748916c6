import { CueError, type CueNode } from './cue-syntax.ts';
import { ANY_WORD, SENTENCE_END, SENTENCE_START, type Vocabulary } from './vocabulary.ts';

/**
 * All cues as one automaton without empty moves (Glushkov 1961): a *position* is one place in one
 * cue where a word is asked for. After a position come its followers; some positions end their cue.
 */
export interface CuePositions {
  /** By position: the atom that it asks for. */
  readonly atoms: readonly number[];
  /** By position: the positions that may come next. */
  readonly followers: readonly (readonly number[])[];
  /** By position: the cue that ends there, or -1. */
  readonly ends: readonly number[];
  /** Positions with which some cue begins. */
  readonly firsts: readonly number[];
}

interface Fragment {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

interface Builder {
  readonly vocabulary: Vocabulary;
  readonly atoms: number[];
  readonly followers: number[][];
  readonly ends: number[];
  readonly firsts: number[];
}

/**
 * Lays out cues, already parsed, as positions.
 *
 * @param cues - `text` is for messages only; the index is the cue's number
 * @throws {@link CueError} for an unknown word class, or a cue that asks for no word at all
 */
export function layOutCues(
  cues: readonly { readonly text: string; readonly node: CueNode }[],
  vocabulary: Vocabulary,
): CuePositions {
  const builder: Builder = { vocabulary, atoms: [], followers: [], ends: [], firsts: [] };
  cues.forEach(({ text, node }, cue) => {
    const { nullable, first, last } = layOut(node, text, builder);
    if (nullable) throw new CueError(text, 'everything in it is optional');
    builder.firsts.push(...first);
    for (const position of last) builder.ends[position] = cue;
  });
  return builder;
}

function layOut(node: CueNode, text: string, builder: Builder): Fragment {
  switch (node.kind) {
    case 'sequence':
      return node.items
        .map((item) => layOut(item, text, builder))
        .reduce((a, b) => chain(a, b, builder));
    case 'choice':
      return node.items.map((item) => layOut(item, text, builder)).reduce(either);
    case 'optional':
      return { ...layOut(node.item, text, builder), nullable: true };
    case 'any':
      return position(ANY_WORD, builder);
    case 'start':
      return position(SENTENCE_START, builder);
    case 'end':
      return position(SENTENCE_END, builder);
    default: {
      const atom = builder.vocabulary.atom(node.kind, node.word);
      if (atom === null) throw new CueError(text, `there is no word class {${node.word}}`);
      return position(atom, builder);
    }
  }
}

function position(atom: number, { atoms, followers, ends }: Builder): Fragment {
  const at = atoms.length;
  atoms.push(atom);
  followers.push([]);
  ends.push(-1);
  return { nullable: false, first: [at], last: [at] };
}

function chain(a: Fragment, b: Fragment, { followers }: Builder): Fragment {
  for (const position of a.last) followers[position]!.push(...b.first);
  return {
    nullable: a.nullable && b.nullable,
    first: a.nullable ? [...a.first, ...b.first] : a.first,
    last: b.nullable ? [...a.last, ...b.last] : b.last,
  };
}

function either(a: Fragment, b: Fragment): Fragment {
  return {
    nullable: a.nullable || b.nullable,
    first: [...a.first, ...b.first],
    last: [...a.last, ...b.last],
  };
}
