import { describe, expect, it } from 'vitest';
import { allNotes } from '../../src/sections/all-notes.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('all notes', () => {
  const markup = show(allNotes, analysis);
  const text = words(markup);

  it('holds every note, in its own words, once', () => {
    for (const note of analysis.notes) {
      expect(text).toContain(note.text.replace(/\s+/g, ' '));
    }
    expect(new Set(markup.match(/id="note-\d+"/g)).size).toBe(analysis.notes.length);
  });

  it('begins with the newest', () => {
    const dates = [...text.matchAll(/(\d+ \w+ 2026)/g)].map(([, date]) => Date.parse(date!));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('says what each reason is in words, not by its colour alone', () => {
    expect(text).toContain('Company research gap, 0.93');
    expect(text).toContain('Answers possibly, 0.55');
    expect(text).toContain('Named skills praised, 0.96');
    expect(text).toContain('Salary your guess, 0.80');
    expect(text).toContain('Role closed not yours, 0.95');
    expect(text).toContain('No reason given 0.99');
  });

  it('tells a guess of the candidate from the word of an employer', () => {
    expect(text).toContain('You, about Halden Rail');
    expect(markup).toContain('<mark class="mark-possibly">more years than me</mark>');
  });

  it('lists the letters that came in the same words', () => {
    expect(text).toContain('the same letter from two employers: 2 of 18');
  });

  it('is left out where there are no notes', () => {
    expect(show(allNotes, emptyAnalysis)).toBe('');
  });
});
