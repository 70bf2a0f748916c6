import { expect, it } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { compileClassifier } from '../../src/classify/classifier.ts';
import { weights } from '../../src/classify/learned/weights.ts';

const { classify } = compileClassifier(categories, weights);
const praised = (text: string): string[] => classify(text).strengths.map((one) => one.category);

it('what is worded like praise and holds a fault is none', () => {
  expect(praised('Her Excel skills were a disaster.')).toEqual([]);
  expect(praised('Her Excel skills were laughable.')).toEqual([]);
  expect(praised('Her Excel skills were excellent.')).toContain('hard-skills');
});
