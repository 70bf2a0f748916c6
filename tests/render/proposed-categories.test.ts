import { describe, expect, it } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { compileClassifier } from '../../src/classify/classifier.ts';
import { readCategories } from '../../src/classify/user-categories/read-categories.ts';
import { shareOf } from '../../src/model/share.ts';
import type { Theme } from '../../src/model/theme.ts';
import { renderProposedCategories } from '../../src/render/proposed-categories.ts';
import { note } from '../statistics/invented-history.ts';

const CLAUSES = [
  'Your handwriting on the form let you down',
  'The handwriting was too poor to read',
];
const notes = CLAUSES.map((text, at) => {
  const one = note(`a${at}`, {}, { text });
  const unnamed = [{ start: 0, end: text.length, text }];
  return { ...one, id: `n${at}`, reading: { ...one.reading, unnamed } };
});
const theme: Theme = {
  kind: 'also-said',
  category: null,
  name: 'handwriting',
  share: shareOf(3, 9),
  noteIds: ['n0', 'n1'],
};

describe('proposed categories', () => {
  it('are a file that is read without a complaint, and finds what it came from', () => {
    const text = renderProposedCategories({ themes: [theme], notes })!;
    const read = readCategories(text, 'mine.yaml', categories);
    expect(read.diagnostics).toEqual([]);
    const { classify } = compileClassifier(read.categories);
    expect(classify('Sadly your handwriting was too poor.').gaps[0]?.category).toBe('handwriting');
  });

  it('have ids of their own, whatever the words', () => {
    const names = ['très “loud” laugh', 'tres loud laugh', '42', '{a|b}: *'];
    const themes = names.map((name) => ({ ...theme, name }));
    const ids = [...renderProposedCategories({ themes, notes })!.matchAll(/^- id: (.*)$/gm)];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(names.length);
    for (const [, id] of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it('are none where nothing is said', () => {
    expect(renderProposedCategories({ themes: [], notes })).toBeNull();
  });
});
