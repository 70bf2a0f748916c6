import { describe, expect, it } from 'vitest';
import { inOneBreath } from '../../src/sections/in-one-breath.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('in one breath', () => {
  const text = words(show(inOneBreath, analysis));

  it('counts what was read, and whose it is', () => {
    expect(text).toMatch(
      /^What 53 applications and 21 notes say Mira Halloran, 6 January 2026 to 14 November 2026/,
    );
  });

  it('gives three figures, each with its base and interval', () => {
    // 29 of 53: R, prop.test(29, 53, correct = FALSE) gives 0.4145 to 0.6734.
    expect(text).toContain('29 of 53 55%, plausibly 41 to 67%');
    // 5 of 16: R, prop.test(5, 16, correct = FALSE) gives 0.1416 to 0.5560.
    expect(text).toContain('5 of 16 31%, plausibly 14 to 56%');
    expect(text).toContain('1st of 5 plausibly 1st to 2nd');
  });

  it('says what to do first, and how sure that is', () => {
    expect(text).toContain('Start with assessments. That is fairly firm');
  });

  it('says so where there is nothing to read', () => {
    const nothing = words(show(inOneBreath, emptyAnalysis));
    expect(nothing).toContain('Nothing to read yet');
    expect(nothing).toContain('No reason that you could work on has been named yet.');
    expect(nothing).not.toContain('In every bar');
  });
});
