import { describe, expect, it } from 'vitest';
import { reasonsByMonth } from '../../src/charts/reasons-by-month.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { monthsBetween } from '../../src/model/calendar-date.ts';
import { attributes } from './markup.ts';
import { drawnTexts, isSound, measured } from './sound.ts';

type Row = readonly [{ reason: string; month: string }, number, number];
const at = (reason: string, month: string, count: number, n: number): Row => [
  { reason, month },
  count,
  n,
];

const FEW = measured('reasons-by-month', [
  at('assessment', '2026-01', 2, 3),
  at('assessment', '2026-02', 0, 1),
  at('answers', '2026-01', 1, 3),
  at('answers', '2026-02', 0, 1),
  at('compensation', '2026-01', 0, 3),
  at('compensation', '2026-02', 0, 1),
]);
const MANY = measured(
  'reasons-by-month',
  ['assessment', 'answers', 'compensation', 'engagement'].flatMap((reason, order) =>
    monthsBetween('2025-06', '2026-11').map((month) => at(reason, month, 8 - order, 14)),
  ),
);

describe('the chart of reasons by month', () => {
  isSound(reasonsByMonth);
  describe('with many cases', () => {
    isSound(reasonsByMonth, MANY);
  });

  it('draws one dot a case, filled where it names the reason', async () => {
    const svg = await renderSvg(reasonsByMonth.draw(FEW)!.spec, {
      id: 'x',
      title: '',
      description: '',
    });
    const dots = [...svg.matchAll(/<path [^>]*d="M[\d.]+,0A[^>]*>/g)].map(([tag]) => tag).join('');
    expect(attributes(dots, 'fill').filter((fill) => fill === '#ab620b')).toHaveLength(3);
    expect(attributes(dots, 'fill').filter((fill) => fill === '#fbfbf9')).toHaveLength(5);
  });

  it('keeps the place of a month in which nothing was said', async () => {
    const gap = measured('reasons-by-month', [
      at('answers', '2026-01', 1, 1),
      at('answers', '2026-02', 0, 0),
      at('answers', '2026-03', 0, 1),
    ]);
    const { spec, narrowSpec } = reasonsByMonth.draw(gap)!;
    for (const drawn of [spec, narrowSpec]) {
      const svg = await renderSvg(drawn, { id: 'x', title: '', description: '' });
      const across = ['Jan', 'Feb', 'Mar'].map((month) =>
        Number(new RegExp(`translate\\(([\\d.]+),[^>]*>${month}<`).exec(svg)?.[1]),
      );
      expect(across).toEqual([...across].sort((a, b) => a - b));
    }
  });

  it('leaves out a reason that was never named', () => {
    const { table, title } = reasonsByMonth.draw(FEW)!;
    expect(table.columns.map(({ label }) => label)).toEqual([
      'From',
      'Assessments',
      'Answers',
      'Rejections with a reason',
    ]);
    expect(title).toBe('Of 4 dated rejections with a reason, 2 name “Assessments” and 1 “Answers”');
  });

  it('shows three reasons at most, and never a line over few cases', async () => {
    const { spec, table } = reasonsByMonth.draw(MANY)!;
    expect(table.columns).toHaveLength(5);
    expect(JSON.stringify(spec)).not.toMatch(/"(line|area)"/);
    expect(await drawnTexts(spec)).toContain('24/42');
  });

  it('counts every case once when months are joined', () => {
    const { table } = reasonsByMonth.draw(MANY)!;
    const sum = table.rows.reduce((total, row) => total + Number(row.at(-1)), 0);
    expect(sum).toBe(18 * 14);
  });

  it('says where the last column is not over', () => {
    expect(reasonsByMonth.draw(MANY)!.note).toMatch(/The last column is not over\.$/);
    expect(reasonsByMonth.draw(FEW)!.note).not.toMatch(/not over/);
  });

  it('draws nothing where only "no usable reason" was found', () => {
    const residual = measured('reasons-by-month', [at('no-feedback', '2026-01', 2, 2)]);
    expect(reasonsByMonth.draw(residual)).toBeNull();
  });
});
