import { describe, expect, it } from 'vitest';
import { reasonsByStageSection } from '../../src/sections/reasons-by-stage.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('reasons by stage', () => {
  const markup = show(reasonsByStageSection, analysis);

  it('puts the reasons in the order of the stages, so that a pattern is a diagonal', () => {
    const rows = [...markup.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, name]) => name);
    expect(rows.slice(0, 5)).toEqual([
      'Experience level',
      'Company research',
      'Salary',
      'Assessments',
      'Answers',
    ]);
  });

  it('holds the count in each field beside its tint', () => {
    expect(markup).toMatch(/<td class="heat-4" title="5 of 5, 57 to 100%">5<\/td>/);
    expect(markup).toMatch(/<td class="heat-0"[^>]*>·<\/td>/);
  });

  it('keeps what is out of your hands apart', () => {
    expect(words(markup)).toMatch(/Out of your hands .*Stronger finalist/);
  });

  it('is left out where no reason is known with its stage', () => {
    expect(show(reasonsByStageSection, emptyAnalysis)).toBe('');
  });
});
