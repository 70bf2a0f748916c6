import { describe, expect, it } from 'vitest';
import { whatWentWell } from '../../src/sections/what-went-well.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('what went well', () => {
  const markup = show(whatWentWell, analysis);
  const text = words(markup);

  it('gives each strength the card of a gap, with its share and its use', () => {
    expect(markup.match(/<article class="card"/g)).toHaveLength(analysis.strengths.length);
    // 3 of 18: R, prop.test(3, 18, correct = FALSE) gives 0.0584 to 0.3922.
    expect(text).toContain('Praised in 3 of 18 notes from employers, 6 to 39%.');
    expect(text).toContain('Use it Move the dashboard link');
  });

  it('shows near misses as near misses', () => {
    expect(text).toContain('And four final rounds One ended in an offer. Three were turned down.');
    expect(markup).toContain('<mark class="mark-outside">A close second</mark>');
    expect(text).toContain('are not counted as faults');
  });

  it('says so where nothing is praised', () => {
    expect(words(show(whatWentWell, { ...analysis, strengths: [] }))).toContain(
      'No note praises something by name.',
    );
    expect(show(whatWentWell, emptyAnalysis)).toBe('');
  });
});
