import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/model/stage.ts';
import { reasonsByStage } from '../../src/statistics/reasons-by-stage.ts';
import { application, note, setting } from './invented-history.ts';

function history(cases: readonly [Stage, string][]): Parameters<typeof reasonsByStage.measure>[0] {
  return {
    applications: cases.map(([reached], at) => application(`a${at}`, { reached })),
    notes: cases.map(([, gap], at) => note(`a${at}`, { gaps: [gap] })),
  };
}

function times(count: number, stage: Stage, reason: string): [Stage, string][] {
  return Array.from({ length: count }, () => [stage, reason]);
}

describe('reasons by stage', () => {
  it('keeps empty cells, in the order of the stages', () => {
    const rows = reasonsByStage.measure(
      history([...times(2, 'screen', 'answers'), ...times(1, 'final', 'punctuality')]),
      setting,
    );
    expect(rows.map(({ by, measure }) => [by.reason, by.stage, measure.value])).toEqual([
      ['answers', 'screen', 1],
      ['answers', 'final', 0],
      ['punctuality', 'screen', 0],
      ['punctuality', 'final', 1],
    ]);
  });

  it('finds a reason that keeps to one stage', () => {
    const told = history([
      ...times(9, 'assessment', 'assessment'),
      ...times(9, 'interview', 'answers'),
    ]);
    const { sentence, certainty } = reasonsByStage.verdict(
      reasonsByStage.measure(told, setting),
      setting,
    );
    expect(certainty).toBe('firm');
    expect(sentence).toContain('assessment at the assessment (9 of 9)');
  });

  it('finds none where reasons and stages are mixed', () => {
    const told = history([
      ...times(3, 'assessment', 'assessment'),
      ...times(3, 'interview', 'assessment'),
      ...times(3, 'assessment', 'answers'),
      ...times(3, 'interview', 'answers'),
    ]);
    expect(reasonsByStage.verdict(reasonsByStage.measure(told, setting), setting).certainty).toBe(
      'nothing',
    );
  });
});
