import { parseCue, type CueNode } from '../../src/text/cue-syntax.ts';

/** A cue as a regular expression: what a program without the automaton would try, one after another. */
export function cueRegex(cue: string): RegExp {
  return new RegExp(sourceOf(parseCue(cue)), 'iu');
}

function sourceOf(node: CueNode): string {
  switch (node.kind) {
    case 'sequence':
      return node.items.map(sourceOf).join('');
    case 'choice':
      return `(?:${node.items.map(sourceOf).join('|')})`;
    case 'optional':
      return `(?:${sourceOf(node.item)})?`;
    case 'start':
      return '(?:^|[.!?]\\s+)';
    case 'end':
      return '(?:$|[.!?])';
    case 'exact':
      return `\\b${escaped(node.word)}\\b\\s*`;
    case 'word':
      return `\\b${escaped(node.word)}\\w*\\s*`;
    default:
      return '\\S+\\s*';
  }
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
