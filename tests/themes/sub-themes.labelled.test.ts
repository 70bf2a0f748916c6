import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultedTerms } from '../../src/themes/faulted-terms.ts';
import { termsIn } from '../../src/themes/terms-in.ts';
import { home } from '../contract/source-files.ts';

/* A hundred and seventy notes with the skills, papers and languages that they fault, by another hand. */

interface Labelled {
  readonly text: string;
  readonly terms: readonly string[];
}

const labelled = readFileSync(join(home, 'samples/themes/skills.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

/** A term by the name that the gazetteer has for it, if it has one. */
const named = (term: string): string => (termsIn(`and ${term}`)[0] ?? term).toLowerCase();

it('finds what a note faults: nine in ten found are right, seven in ten are found', () => {
  const counts = { both: 0, found: 0, meant: 0 };
  for (const { text, terms } of labelled) {
    const found = new Set(faultedTerms(text).map(({ name }) => name.toLowerCase()));
    const meant = new Set(terms.map(named));
    counts.found += found.size;
    counts.meant += meant.size;
    counts.both += [...found].filter((name) => meant.has(name)).length;
  }
  expect(labelled.length).toBe(170);
  expect(counts.both / counts.found).toBeGreaterThan(0.9);
  expect(counts.both / counts.meant).toBeGreaterThan(0.7);
});
