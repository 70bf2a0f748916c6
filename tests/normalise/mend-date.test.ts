import { describe, expect, it } from 'vitest';
import { mendDate } from '../../src/normalise/dates/mend-date.ts';

const mended = (cell: string): string | null =>
  mendDate(cell, 'day-first', '2026-05-01', 2026)?.iso ?? null;

describe('a date with a slip', () => {
  it.each([
    ['8/82026', '2026-08-08'],
    ['12//3/2026', '2026-03-12'],
    ['12/3-2026', '2026-03-12'],
    ['12. /3. /2026', '2026-03-12'],
    ['2O26-01-14', '2026-01-14'],
    ['14 Janurary 2026', '2026-01-14'],
    ['3rd of Febuary 2026', '2026-02-03'],
    ['Setpember 9, 2025', '2025-09-09'],
    ['2026-14-01', '2026-01-14'],
    ['20226-01-14', '2026-01-14'],
    ['226-01-14', '2026-01-14'],
    ['2206-01-14', '2026-01-14'],
    ['14/01/20266', '2026-01-14'],
    ['14.01.2062', '2026-01-14'],
    ['202601-14', '2026-01-14'],
  ])('%s is read as %s', (cell, iso) => {
    expect(mended(cell)).toBe(iso);
  });

  it.each([
    ['31/04/2026', '2026-04'],
    ['2026-02-30', '2026-02'],
    ['Feb 30 2026', '2026-02'],
    ['31. November 2025', '2025-11'],
  ])('%s names no day and keeps its month, %s', (cell, iso) => {
    expect(mended(cell)).toBe(iso);
  });

  it.each([
    'soon',
    '99/99/9999',
    '',
    '12',
    'call 0207 946 0018',
    '3 weeks',
    'Q3',
    '1.1.1026 or so',
  ])('%s is left alone', (cell) => {
    expect(mended(cell)).toBeNull();
  });
});
