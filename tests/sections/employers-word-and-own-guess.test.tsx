import { describe, expect, it } from 'vitest';
import { employersWordAndOwnGuess } from '../../src/sections/employers-word-and-own-guess.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('employers’ word and own guess', () => {
  const markup = show(employersWordAndOwnGuess, analysis);
  const text = words(markup);

  it('sets the two counts of each reason side by side', () => {
    expect(text).toMatch(/1 Answers 0/);
    expect(text).toMatch(/0 Salary 1/);
    expect(markup.match(/class="dot-tick"/g)).toHaveLength(2);
  });

  it('shows the two voices on one application, and whether they agree', () => {
    expect(text).toContain('Halden Rail wrote');
    expect(text).toContain('You wrote, and it differs');
    expect(text).toContain('You wrote, and it agrees “I only knew the card business.”');
  });

  it('shows a guess with the line of a guess', () => {
    expect(markup).toContain('<mark class="mark-possibly">asked for too much</mark>');
  });

  it('is left out where nothing was guessed', () => {
    expect(show(employersWordAndOwnGuess, emptyAnalysis)).toBe('');
  });
});
