import { describe, expect, it } from 'vitest';
import { applicationsByMonth } from '../../src/charts/applications-by-month.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { monthsBetween } from '../../src/model/calendar-date.ts';
import { drawnTexts, isSound, measured } from './sound.ts';

/** Two and a half years with thirty applications a month. */
const LONG = measured(
  'applications-by-month',
  monthsBetween('2024-06', '2026-11').map((month) => [{ month }, 9, 30] as const),
);

describe('the chart of applications by month', () => {
  isSound(applicationsByMonth);
  describe('over years', () => {
    isSound(applicationsByMonth, LONG);
  });

  it('says how many led on, of how many', () => {
    const two = measured('applications-by-month', [
      [{ month: '2026-01' }, 2, 5],
      [{ month: '2026-02' }, 1, 4],
    ]);
    // prop.test(3, 9, correct = FALSE) in R: 0.121 to 0.646.
    expect(applicationsByMonth.draw(two)!.title).toBe(
      '3 of 9 dated applications led to a conversation (12 to 65%)',
    );
  });

  it('keeps the place of a month without applications', async () => {
    const gap = measured('applications-by-month', [
      [{ month: '2026-01' }, 1, 3],
      [{ month: '2026-02' }, 0, 0],
      [{ month: '2026-03' }, 1, 2],
    ]);
    const { spec, table } = applicationsByMonth.draw(gap)!;
    expect(table.rows.map(([month]) => month)).toEqual(['Jan 2026', 'Feb 2026', 'Mar 2026']);
    const texts = await drawnTexts(spec);
    expect(texts).toContain('1 of 3');
    const svg = await renderSvg(spec, { id: 'x', title: '', description: '' });
    const across = ['Jan', 'Feb', 'Mar'].map((month) =>
      Number(new RegExp(`translate\\(([\\d.]+),[^>]*>${month}<`).exec(svg)?.[1]),
    );
    expect(across).toEqual([...across].sort((a, b) => a - b));
  });

  it('marks what answers may still change: six weeks before 20 November is 9 October', () => {
    const recent = measured('applications-by-month', [
      [{ month: '2026-09' }, 1, 3],
      [{ month: '2026-10' }, 1, 3],
      [{ month: '2026-11' }, 0, 2],
    ]);
    const { table } = applicationsByMonth.draw(recent)!;
    expect(table.rows.map((row) => row.at(-1))).toEqual(['', 'not over', 'not over']);
  });

  it('joins months into quarters where there are too many', () => {
    const { table, note } = applicationsByMonth.draw(LONG)!;
    expect(table.rows).toHaveLength(11);
    expect(table.rows.slice(0, 2).map(([from, , n]) => [from, n])).toEqual([
      ['Apr 2024', '30'],
      ['Jul 2024', '90'],
    ]);
    expect(note).toMatch(/^Three months at a time/);
  });

  it('says none in words', () => {
    const none = measured('applications-by-month', [[{ month: '2026-01' }, 0, 1]]);
    expect(applicationsByMonth.draw(none)!.title).toMatch(/^None of 1 dated application led/);
  });
});
