import { describe, expect, it } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { renderCategories, renderCategory } from '../../src/render/category-text.ts';

describe('renderCategories', () => {
  it('shows every reason in a column of its own, the ten common ones numbered', () => {
    const lines = renderCategories(categories).split('\n').slice(0, categories.length);
    expect(lines.map((line) => line.slice(4).split(/\s{2,}/)[0])).toEqual(
      categories.map(({ id }) => id),
    );
    const numbers = lines.map((line) => line.slice(0, 2).trim()).filter((text) => text !== '');
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('renderCategory', () => {
  it.each(categories)('explains $id with examples and advice', (category) => {
    const text = renderCategory(category);
    for (const part of [category.words.covers, category.examples.hits[0], category.advice.watch]) {
      expect(text).toContain(part);
    }
    expect(text.includes('Notes that praise it')).toBe(category.words.strength !== null);
  });
});
