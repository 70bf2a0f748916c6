import { describe, expect, it } from 'vitest';
import { milestoneMarks } from '../../src/charts/milestone-marks.ts';
import { periodsOf } from '../../src/charts/periods.ts';
import type { Milestone } from '../../src/model/milestone.ts';
import { on } from '../statistics/invented-history.ts';

const change = (iso: string, what: string): Milestone => ({
  date: on(iso),
  what,
  place: { file: 'milestones.csv', row: 2 },
});
const quarters = periodsOf(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'], 2);

describe('the lines of changes', () => {
  it('lie as far into a period as their day does', () => {
    const marks = milestoneMarks([change('2026-01-01', 'a'), change('2026-05-16', 'b')], quarters);
    expect(marks.map(({ period, along }) => [period, along])).toEqual([
      ['2026-01', 0],
      ['2026-04', 0.5],
    ]);
  });

  it('leave out what lies outside, and what has no day', () => {
    const outside = [change('2025-12-31', 'before'), change('2026-03', 'no day')];
    expect(milestoneMarks(outside, quarters)).toEqual([]);
  });

  it('are the latest five, numbered from one', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((day) => change(`2026-02-0${day}`, `change ${day}`));
    const marks = milestoneMarks(many, quarters);
    expect(marks.map(({ number, words }) => `${number} ${words}`)).toEqual([
      '1 “change 3”, 3 February 2026',
      '2 “change 4”, 4 February 2026',
      '3 “change 5”, 5 February 2026',
      '4 “change 6”, 6 February 2026',
      '5 “change 7”, 7 February 2026',
    ]);
  });
});
