import { seededRandom } from '../../src/arithmetic/seeded-random.ts';
import { categories } from '../../src/categories/index.ts';

/** Notes are joined from example sentences until they have so many words. */
const WORDS = 45;

/**
 * Notes of about 45 words each, joined from the examples of all categories and salted with words
 * that occur once: names, numbers. The same number and seed give the same notes.
 */
export function inventNotes(count: number, seed = 1): string[] {
  const random = seededRandom(seed);
  const sentences = categories.flatMap(({ examples }) => [
    ...examples.hits,
    ...examples.misses,
    ...examples.praises,
  ]);
  return Array.from({ length: count }, (_, at) => {
    const parts = [`Ref ${at}x, ${Math.floor(random() * 90 + 10)}% done.`];
    let words = 4;
    while (words < WORDS) {
      const sentence = sentences[Math.floor(random() * sentences.length)]!;
      parts.push(/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
      words += sentence.split(/\s+/).length;
    }
    return parts.join(' ');
  });
}
