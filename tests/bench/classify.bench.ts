/*
 * How many notes a second. Run with
 *   npx vitest bench --run --config tests/vitest.config.ts tests/bench
 * One turn reads all notes, so notes a second are hz times NOTES. The comparison is with what a
 * program might use instead: natural's naive Bayes, and each cue as a regular expression.
 */
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { bench, describe } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { compileClassifier } from '../../src/classify/classifier.ts';
import { weights } from '../../src/classify/learned/weights.ts';
import { cueRegex } from './regex-loop.ts';
import { inventNotes } from './invented-notes.ts';

const NOTES = 500;
const notes = inventNotes(NOTES);

const reader = compileClassifier(categories, weights);
const cuesAlone = compileClassifier(categories);
const regexes = categories.flatMap(({ cues }) => [...cues.gap, ...cues.strength].map(cueRegex));
const bayes = new BayesClassifier();
for (const { id, examples } of categories) {
  for (const hit of examples.hits) bayes.addDocument(hit, id);
}
bayes.train();

// A figure for readings that change from run to run would be worth nothing.
const readings = JSON.stringify(notes.map((note) => reader.classify(note)));
const again = compileClassifier(categories, weights);
for (const run of [reader, again]) {
  if (JSON.stringify([...notes].reverse().map((note) => run.classify(note))) !== reversed()) {
    throw new Error('The same notes were read differently in another order or run.');
  }
}

function reversed(): string {
  return JSON.stringify((JSON.parse(readings) as unknown[]).reverse());
}

describe(`${NOTES} notes of 45 words`, () => {
  bench('reader', () => {
    for (const note of notes) reader.classify(note);
  });
  bench('reader, cues alone', () => {
    for (const note of notes) cuesAlone.classify(note);
  });
  bench('natural, naive Bayes', () => {
    for (const note of notes) bayes.classify(note);
  });
});

// Thousands of expressions take seconds for what the reader does in one: few notes will do.
const few = notes.slice(0, 5);

describe(`${few.length} notes of 45 words`, () => {
  bench('reader', () => {
    for (const note of few) reader.classify(note);
  });
  bench(
    `${regexes.length} regular expressions in a loop`,
    () => {
      for (const note of few) for (const regex of regexes) regex.test(note);
    },
    { iterations: 2, time: 100, warmupIterations: 1, warmupTime: 0 },
  );
});
