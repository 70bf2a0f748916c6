import { expect, it } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { cueProblems } from '../../src/classify/cue-problems.ts';

it('names each cue that is wrong, wherever it stands, and the rule', () => {
  const problems = cueProblems({
    cues: { gap: ['late', '(late'], strength: ['on time)'], topic: ['{colour} tie'] },
  });
  expect(problems).toEqual([
    expect.stringMatching(/"\(late".*"\("/),
    expect.stringMatching(/"on time\)".*"\)"/),
    expect.stringMatching(/"\{colour\} tie".*\{colour\}/),
  ]);
});

it.each(categories.map((category) => [category.id, category] as const))(
  'finds none in %s',
  (_, category) => {
    expect(cueProblems(category)).toEqual([]);
  },
);
