import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../src/charts/periods.ts';
import { monthsBetween } from '../../src/model/calendar-date.ts';

describe('periodsOf', () => {
  it('leaves few months as they are', () => {
    expect(periodsOf(monthsBetween('2026-01', '2026-03'), 12).map(({ label }) => label)).toEqual([
      'Jan',
      'Feb',
      'Mar',
    ]);
  });

  it('lays quarters as the calendar has them', () => {
    const periods = periodsOf(monthsBetween('2025-11', '2026-08'), 4);
    expect(periods.map(({ label, year }) => `${label} ${year}`.trim())).toEqual([
      'Oct 2025',
      'Jan 2026',
      'Apr',
      'Jul',
    ]);
    expect(periods.map(({ months }) => months.length)).toEqual([2, 3, 3, 2]);
  });

  it('takes whole years where it must, and the last ones where even these are too many', () => {
    const periods = periodsOf(monthsBetween('2010-01', '2026-12'), 5);
    expect(periods.map(({ label }) => label)).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(periods.every(({ year }) => year === '')).toBe(true);
  });

  it('has nothing to say about no months', () => {
    expect(periodsOf([], 6)).toEqual([]);
  });
});
