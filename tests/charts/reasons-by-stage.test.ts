import { describe, expect, it } from 'vitest';
import { reasonsByStage } from '../../src/charts/reasons-by-stage.ts';
import { STAGES } from '../../src/model/stage.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { drawnTexts, isSound, measured } from './sound.ts';

type Row = readonly [{ reason: string; stage: string }, number, number];
const at = (reason: string, stage: string, count: number, n: number): Row => [
  { reason, stage },
  count,
  n,
];

const GRID = measured('reasons-by-stage', [
  at('stronger-candidate', 'screen', 0, 4),
  at('stronger-candidate', 'final', 2, 3),
  at('answers', 'screen', 1, 4),
  at('answers', 'final', 2, 3),
  at('compensation', 'screen', 3, 4),
  at('compensation', 'final', 0, 3),
]);
const FULL = measured(
  'reasons-by-stage',
  ['assessment', 'answers', 'stronger-candidate'].flatMap((reason) =>
    STAGES.map((stage, order) => at(reason, stage, order, 20)),
  ),
);

describe('the chart of reasons by stage', () => {
  isSound(reasonsByStage);
  describe('with every stage', () => {
    isSound(reasonsByStage, FULL);
  });

  it('follows the stages, so that a pattern is a diagonal; what is out of your hands comes last', () => {
    const { table } = reasonsByStage.draw(GRID)!;
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Reason',
      'First call (of 4)',
      'Final round (of 3)',
      'All',
    ]);
    expect(table.rows).toEqual([
      ['Salary', '3', '0', '3'],
      ['Answers', '1', '2', '3'],
      ['Stronger finalist', '0', '2', '2'],
    ]);
  });

  it('keeps the names of many stages apart on a phone', async () => {
    const svg = await renderSvg(reasonsByStage.draw(FULL)!.narrowSpec, {
      id: 'x',
      title: '',
      description: '',
    });
    const heights = ['Sent', 'Reply', 'Call', 'Test', 'Int.', 'Final', 'Offer', 'Acc.'].map(
      (name) =>
        new RegExp(`translate\\([\\d.]+,([-\\d.]+)\\)[^>]*>${name.replace('.', '\\.')}<`).exec(
          svg,
        )?.[1],
    );
    expect(new Set(heights.filter((_, at) => at % 2 === 0)).size).toBe(1);
    expect(Number(heights[0]) - Number(heights[1])).toBeGreaterThanOrEqual(12);
  });

  it('writes the count into each field, the base over each column, the sum beside each row', async () => {
    const texts = await drawnTexts(reasonsByStage.draw(GRID)!.spec);
    expect(texts).toEqual(expect.arrayContaining(['First call', '4', '3', '2', '1', 'All']));
    expect(texts.filter((text) => text === '·')).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(['Yours, or partly yours', 'Out of your hands']));
  });

  it.each([
    [
      at('answers', 'final', 1, 1),
      'The one rejection with a reason at the final round names “Answers”',
    ],
    [
      at('answers', 'final', 2, 2),
      'All 2 rejections with a reason at the final round name “Answers”',
    ],
    [
      at('answers', 'final', 1, 2),
      '1 of the 2 rejections with a reason at the final round names “Answers”',
    ],
  ])('counts in words: %j', (row, title) => {
    expect(reasonsByStage.draw(measured('reasons-by-stage', [row]))!.title).toBe(title);
  });
});
