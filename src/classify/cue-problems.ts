import type { Category } from '../model/category.ts';
import { layOutCues } from '../text/cue-positions.ts';
import { CueError, parseCue } from '../text/cue-syntax.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { wordClasses } from './word-classes.ts';

/**
 * All that is wrong with the cues of a category, one message each, naming cue and rule; empty where
 * it will compile. Somebody who writes a category wants to see every mistake, not the first.
 *
 * @example
 * ```ts
 * cueProblems({ cues: { gap: ['late|tardy'], strength: [], topic: [] } }); // []
 * cueProblems({ cues: { gap: ['(late', 'late?'], strength: [], topic: [] } }).length; // 2
 * ```
 */
export function cueProblems({ cues }: Pick<Category, 'cues'>): string[] {
  return [...cues.gap, ...cues.strength, ...cues.topic].flatMap((text) => {
    try {
      layOutCues([{ text, node: parseCue(text) }], new Vocabulary(wordClasses));
      return [];
    } catch (error) {
      if (error instanceof CueError) return [error.message];
      throw error;
    }
  });
}
