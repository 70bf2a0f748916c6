import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/charts/reasons.ts';
import { drawnTexts, isSound, measured } from './sound.ts';

describe('the chart of reasons', () => {
  isSound(reasons);

  it('ranks the reasons, and says whose each is beside it', async () => {
    const { spec, table } = reasons.draw(measured('reasons', ROWS))!;
    expect(table.rows.map(([name]) => name)).toEqual([
      'Assessments',
      'Answers',
      'Salary',
      'Role closed',
    ]);
    expect(await drawnTexts(spec)).toEqual(
      expect.arrayContaining(['yours', 'partly yours', 'out of your hands', '9 of 31']),
    );
  });

  it('shows the interval of Wilson: prop.test(9, 31, correct = FALSE) in R gives 0.161 to 0.466', () => {
    const { table } = reasons.draw(measured('reasons', ROWS))!;
    expect(table.rows[0]!.slice(0, 5)).toEqual(['Assessments', '9', '31', '29%', '16 to 47%']);
  });

  it('does not lean on nine against seven', () => {
    expect(reasons.draw(measured('reasons', ROWS))!.title).toBe(
      'Employers name “Assessments” in 9 of 31 rejections with a reason (16 to 47%), and “Answers” in 7',
    );
  });

  it('says "most often" where the lead is more than chance', () => {
    const clear = measured('reasons', [
      [{ reason: 'assessment' }, 20, 31],
      [{ reason: 'answers' }, 4, 31],
    ]);
    expect(reasons.draw(clear)!.title).toBe(
      'Employers name “Assessments” most often, in 20 of 31 rejections with a reason (47 to 79%)',
    );
  });

  it('stands for one reason of one rejection', () => {
    const one = measured('reasons', [[{ reason: 'assessment' }, 1, 1]]);
    // prop.test(1, 1, correct = FALSE) in R: 0.207 to 1.
    expect(reasons.draw(one)!.title).toBe(
      'Employers name “Assessments” in 1 of 1 rejection with a reason (21 to 100%)',
    );
  });

  it('gives each control a shape of its own', () => {
    const { spec } = reasons.draw(measured('reasons', ROWS))!;
    const { values } = spec['data'] as { values: { shape: string }[] };
    expect(values.map(({ shape }) => shape)).toEqual(['circle', 'circle', 'square', 'diamond']);
  });
});

const ROWS = [
  [{ reason: 'assessment' }, 9, 31],
  [{ reason: 'answers' }, 7, 31],
  [{ reason: 'compensation' }, 2, 31],
  [{ reason: 'position-closed' }, 1, 31],
  [{ reason: 'dress' }, 0, 31],
] as const;
