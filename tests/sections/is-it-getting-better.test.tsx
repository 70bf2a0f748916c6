import { describe, expect, it } from 'vitest';
import { isItGettingBetter } from '../../src/sections/is-it-getting-better.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { chartOf, show, words } from './show.ts';

describe('is it getting better?', () => {
  it('answers with the verdict of each thing that runs over time', () => {
    const text = words(show(isItGettingBetter, analysis));
    for (const id of ['applications-by-month', 'reasons-by-month']) {
      expect(text).toContain(analysis.measures[id]!.verdict.sentence);
    }
  });

  it('shows the charts that were drawn', () => {
    const markup = show(isItGettingBetter, analysis, [chartOf('reasons-by-month')]);
    expect(markup).toContain('wide-reasons-by-month');
    expect(markup).not.toContain('applications-by-month');
  });

  it('is left out where nothing is dated', () => {
    expect(show(isItGettingBetter, emptyAnalysis)).toBe('');
  });
});
