import { COLON_BREAK, type Passage } from '../../text/passage.ts';
import { pairFeature, pieceFeatures, skipFeature, wordFeature } from './feature-hash.ts';

/** A stretch of a passage, by its tokens: `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches that are read one by one, beside the whole: most of a long note is not about the
 * reason. They end at a full stop, a colon, a semicolon and the end of a line.
 */
export function stretchesOf({ words, breaks }: Passage): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && breaks[at]! < COLON_BREAK) continue;
    found.push({ from, to: at });
    from = at;
  }
  return words.length === 0 ? [] : found;
}

/** The features of a stretch, those of words and pairs apart from those of pieces of words. */
export interface Features {
  readonly words: readonly number[];
  readonly pieces: readonly number[];
}

/** The features of a stretch of a passage, each as often as it occurs. */
export function featuresOf({ words }: Passage, { from, to }: Stretch): Features {
  const found = { words: [] as number[], pieces: [] as number[] };
  for (let at = from; at < to; at += 1) {
    const word = wordFeature(words[at]!);
    found.words.push(word);
    found.pieces.push(...pieceFeatures(words[at]!));
    if (at > from) found.words.push(pairFeature(wordFeature(words[at - 1]!), word));
    if (at > from + 1) found.words.push(skipFeature(wordFeature(words[at - 2]!), word));
  }
  return found;
}
