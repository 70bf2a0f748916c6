import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { compileClassifier } from '../../src/classify/classifier.ts';

const classifier = compileClassifier(categories);
const folder = new URL('../../src/categories/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

const gapsOf = (text: string): string[] =>
  classifier.classify(text).gaps.map((finding) => finding.category);
const strengthsOf = (text: string): string[] =>
  classifier.classify(text).strengths.map((finding) => finding.category);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{2,}/g) ?? [];

describe('the registry', () => {
  it('holds every file of the folder, sorted by id', () => {
    expect(categories.map(({ id }) => id)).toEqual(files);
  });

  it('exports each category under its id in camel case', async () => {
    for (const id of files) {
      const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const unit = (await import(new URL(`${id}.ts`, folder).href)) as Record<string, unknown>;
      expect(unit[name], id).toMatchObject({ id });
    }
  });
});

describe.each(categories.map((category) => [category.id, category] as const))('%s', (id, unit) => {
  const { examples, advice, cues, words } = unit;
  const praised = words.strength !== null;

  it.each(examples.hits)('is found in: %s', (text) => {
    expect(gapsOf(text)).toContain(id);
  });

  it.each(examples.misses)('is not found in: %s', (text) => {
    expect(gapsOf(text)).not.toContain(id);
  });

  it('shares a word between each look-alike and a hit', () => {
    const hitWords = new Set(examples.hits.flatMap(wordsOf));
    for (const miss of examples.misses) {
      expect(
        wordsOf(miss).some((word) => hitWords.has(word)),
        miss,
      ).toBe(true);
    }
  });

  it('finds praise in each example of praise, and has some where it can be a strength', () => {
    for (const text of examples.praises) expect(strengthsOf(text), text).toContain(id);
    expect(examples.praises.length >= 4).toBe(praised);
    expect(cues.strength.length > 0).toBe(praised);
  });

  it('has enough examples of both kinds', () => {
    expect(examples.hits.length).toBeGreaterThanOrEqual(8);
    expect(examples.misses.length).toBeGreaterThanOrEqual(6);
  });

  it('gives two to four actions, each with an occasion and a first step', () => {
    expect(advice.thisWeek.length).toBeGreaterThanOrEqual(2);
    expect(advice.thisWeek.length).toBeLessThanOrEqual(4);
    for (const { when, what } of advice.thisWeek) {
      expect(when.length).toBeGreaterThan(5);
      expect(what).toMatch(/[.?]["”]?$/);
    }
    expect(advice.watch).toMatch(/\.$/);
    expect(advice.use !== null).toBe(praised);
  });

  it('says why in at most two sentences', () => {
    expect((advice.why.match(/[.?](\s|$)/g) ?? []).length).toBeLessThanOrEqual(2);
  });

  it('repeats no cue', () => {
    for (const list of [cues.gap, cues.strength, cues.topic]) {
      expect(list.filter((cue, at) => list.indexOf(cue) !== at)).toEqual([]);
    }
  });
});
