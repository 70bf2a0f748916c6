import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/model/diagnostic.ts';
import { whatThisDoesNotShow } from '../../src/sections/what-this-does-not-show.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('what this does not show', () => {
  const text = words(show(whatThisDoesNotShow, analysis));

  it('says how much was never said', () => {
    expect(text).toContain('17 of 33 rejections came without a reason that can be used.');
  });

  it('counts and lists what was set aside, with its place', () => {
    expect(text).toContain('1 thing was set aside or read with a doubt and 1 remark');
    expect(text).toContain('tracker.csv, row 88, column Applied A date was not read');
  });

  it('says what it was made from, by what, and for which day', () => {
    expect(text).toContain('Debrief 0.1.0, analysis format 1');
    expect(text).toContain('Date taken as today 20 November 2026');
    expect(text).toContain('7d'.repeat(32));
  });

  it('says how many more there are than it lists', () => {
    const one = diagnose({ code: 'row-unread', severity: 'warning', note: 'A row was not read.' });
    const many = { ...analysis, diagnostics: Array.from({ length: 230 }, () => one) };
    expect(words(show(whatThisDoesNotShow, many))).toContain(
      'And 30 more; all are in analysis.json.',
    );
  });

  it('stands even where nothing was read', () => {
    expect(words(show(whatThisDoesNotShow, emptyAnalysis))).toContain('Nothing was set aside');
  });
});
