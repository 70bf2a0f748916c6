import { describe, expect, it } from 'vitest';
import { whereApplicationsEnd } from '../../src/sections/where-applications-end.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { chartOf, show, words } from './show.ts';

describe('where applications end', () => {
  it('says it in words', () => {
    expect(words(show(whereApplicationsEnd, analysis))).toContain(
      analysis.measures['outcomes']!.verdict.sentence,
    );
  });

  it('shows a chart in two widths, with its numbers as a table', () => {
    const markup = show(whereApplicationsEnd, analysis, [
      chartOf('outcomes'),
      chartOf('conversion'),
    ]);
    expect(markup).toContain('<svg class="wide-outcomes"></svg>');
    expect(markup).toContain('<svg class="narrow-conversion"></svg>');
    expect(words(markup)).toContain('The same as a table Ending Count Turned down 33');
  });

  it('falls back to a table of the steps where there is no picture', () => {
    // 4 of 12: R, prop.test(4, 12, correct = FALSE) gives 0.1381 to 0.6094.
    expect(words(show(whereApplicationsEnd, analysis))).toContain(
      'Final round 4 of 12 33% , 14 to 61%',
    );
  });

  it('is left out where nothing was sent', () => {
    expect(show(whereApplicationsEnd, emptyAnalysis)).toBe('');
  });
});
