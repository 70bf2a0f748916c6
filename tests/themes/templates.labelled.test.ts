import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '../../src/arithmetic/seeded-random.ts';
import { markRepeats } from '../../src/themes/templates.ts';
import { home } from '../contract/source-files.ts';
import { note } from '../statistics/invented-history.ts';

/* Forty letters of the corpus, each with edited copies as people find them in their inbox. */

const LETTERS = readFileSync(join(home, 'samples/corpus/c34.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; gaps: string[] })
  .filter(({ text, gaps }) => gaps.join() === 'no-feedback' && text.split(' ').length >= 35)
  .slice(0, 40)
  .map(({ text }) => text);

const random = seededRandom(41);
const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]!;

/** What differs between two copies of one letter: who, which post, which day, and a sentence more or less. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) =>
    text.replace(
      /^(Dear|Hi|Hello)[^,\n]*/,
      (_, hail: string) => `${hail} ${pick(['Ines', 'Mr Okoro', 'Ms Lindqvist'])}`,
    ),
  (text) => text.replace(/\d+/g, () => String(1 + Math.floor(random() * 30))),
  (text) => `${text} Reference ${Math.floor(random() * 9000)}.`,
  (text) => text.replace(/(\. )([^.]+\.)\s*$/, '$1'),
  (text) => text.replace('Kind regards', 'Best wishes').replace('Regards', 'With best regards'),
  (text) =>
    text.replace(/\b(?:role|position|post)\b/g, () => pick(['role', 'position', 'vacancy'])),
];

function edited(text: string): string {
  return [pick(EDITS), pick(EDITS)].reduce((copy, edit) => edit(copy), text);
}

it('finds the copies of a letter, and takes no two letters for one: pairwise F1 of 0.95 or more', () => {
  const copies = LETTERS.flatMap((letter, of) =>
    [letter, edited(letter), edited(letter), edited(letter)].map((text, at) => ({ of, at, text })),
  ).sort(() => random() - 0.5);
  const notes = copies.map(({ text }, at) => ({ ...note(`a${at}`, {}, { text }), id: `n${at}` }));
  const read = markRepeats({ applications: [], notes }).notes;
  const group = new Map(read.map(({ id, repeats }) => [id, repeats ?? id]));
  const counts = { both: 0, found: 0, meant: 0 };
  copies.forEach((one, at) => {
    copies.slice(at + 1).forEach((other, further) => {
      const isFound = group.get(`n${at}`) === group.get(`n${at + 1 + further}`);
      if (isFound) counts.found += 1;
      if (one.of === other.of) counts.meant += 1;
      if (isFound && one.of === other.of) counts.both += 1;
    });
  });
  expect(LETTERS.length).toBe(40);
  expect((2 * counts.both) / (counts.found + counts.meant)).toBeGreaterThanOrEqual(0.95);
});
