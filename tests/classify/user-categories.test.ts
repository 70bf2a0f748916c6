import { describe, expect, it } from 'vitest';
import { categories as builtIn } from '../../src/categories/index.ts';
import { readCategories } from '../../src/classify/user-categories/read-categories.ts';
import { compileClassifier } from '../../src/classify/classifier.ts';

const PORTFOLIO = `- id: portfolio
  words: { name: Portfolio, gap: a thin portfolio, covers: The work that was shown. }
  cues:
    gap: [portfolio (was|felt) (thin|dated)]
  advice:
    why: Designers are judged by what they show.
    thisWeek: [{ when: "Tuesday, 60 minutes", what: Take the two oldest pieces out. }]
    watch: Whether the next reviewer asks about a piece.
  examples:
    hits: [The portfolio felt thin to us.]
    misses: [We enjoyed the portfolio walk.]
`;
const read = (text: string) => readCategories(text, 'mine.yaml', builtIn);
const told = (text: string) => read(text).diagnostics.map(({ code, row }) => [code, row]);

describe('categories of a user', () => {
  it('are read beside the built-in ones', () => {
    const { categories, diagnostics } = read(PORTFOLIO);
    expect(diagnostics).toEqual([]);
    expect(categories).toHaveLength(builtIn.length + 1);
    const { gaps } = compileClassifier(categories).classify('Sadly the portfolio was dated.');
    expect(gaps.map(({ category }) => category)).toEqual(['portfolio']);
  });

  it('add cues to a built-in one, and keep its own', () => {
    const { categories, diagnostics } = read(
      '- id: dress\n  cues: { gap: ["crocs on"] }\n  examples: { hits: [He had crocs on.], misses: [The rocks.] }\n',
    );
    expect(diagnostics).toEqual([]);
    expect(categories).toHaveLength(builtIn.length);
    const { classify } = compileClassifier(categories);
    for (const text of ['He had crocs on.', 'You were scruffy.'])
      expect(classify(text).gaps.map(({ category }) => category)).toEqual(['dress']);
  });

  it.each([
    ['an id with blanks', PORTFOLIO.replace('portfolio\n', 'my portfolio\n'), 'category-broken', 1],
    ['a field that is missing', PORTFOLIO.replace(/ {4}watch.*\n/, ''), 'category-broken', 6],
    ['a field that does not exist', `${PORTFOLIO}  colour: red\n`, 'category-broken', 1],
    ['a cue that is not closed', PORTFOLIO.replace('|dated)', '|dated'), 'category-broken', 4],
    [
      'no example',
      PORTFOLIO.replace('[The portfolio felt thin to us.]', '[]'),
      'category-broken',
      10,
    ],
    ['what is not YAML', '- id: [\n', 'categories-unread', 2],
    ['no list', 'id: portfolio\n', 'categories-unread', 1],
    [
      'an example that is not found',
      PORTFOLIO.replace('felt thin', 'bored'),
      'category-example',
      10,
    ],
    [
      'a look-alike that is',
      PORTFOLIO.replace('We enjoyed the', 'The portfolio was dated,'),
      'category-example',
      11,
    ],
  ])('%s has a message with its line', (_, text, code, row) => {
    expect(told(text)).toContainEqual([code, row]);
  });

  it('one that is broken does not hurt the others', () => {
    const { categories } = read(`- id: Bad\n${PORTFOLIO}`);
    expect(categories.map(({ id }) => id)).toContain('portfolio');
  });
});
