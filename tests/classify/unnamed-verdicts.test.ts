import { describe, expect, it } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { compileClassifier } from '../../src/classify/classifier.ts';

const { classify } = compileClassifier(categories);
const unnamed = (text: string): string[] => (classify(text).unnamed ?? []).map((one) => one.text);

describe('clauses with a verdict that no category takes', () => {
  it('are kept with their place', () => {
    const text = 'Thank you for coming. Your handwriting on the form let you down.';
    expect(classify(text).unnamed).toEqual([
      { start: 22, end: 63, text: 'Your handwriting on the form let you down' },
    ]);
  });

  it('are none where a category takes them, or the context takes the verdict away', () => {
    expect(unnamed('Your answers were too vague.')).toEqual([]);
    expect(unnamed('Nobody thought that your handwriting let you down.')).toEqual([]);
    expect(unnamed('If your handwriting lets you down, type the form.')).toEqual([]);
  });

  it('are left out of the reading where there are none', () => {
    expect(Object.keys(classify('Interview on Monday.'))).not.toContain('unnamed');
  });
});
