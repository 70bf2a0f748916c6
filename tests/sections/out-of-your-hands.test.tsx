import { describe, expect, it } from 'vitest';
import { outOfYourHands } from '../../src/sections/out-of-your-hands.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('out of your hands', () => {
  it('counts only the reasons that nobody here could have changed', () => {
    const text = words(show(outOfYourHands, analysis));
    expect(text).toMatch(/2 Stronger finalist .* 1 Internal candidate .* 1 Role closed/);
    expect(text).not.toContain('Assessments');
  });

  it('is left out where there is none', () => {
    expect(show(outOfYourHands, emptyAnalysis)).toBe('');
  });
});
