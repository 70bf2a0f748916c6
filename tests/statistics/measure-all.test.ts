import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/measure.ts';
import type { ReadHistory } from '../../src/model/history.ts';
import { statistics } from '../../src/statistics/index.ts';
import { measureAll } from '../../src/statistics/measure-all.ts';
import { anyHistory } from './any-history.ts';
import { application, note, on, setting } from './invented-history.ts';
import { expectReadable } from './sentences.ts';

function expectSound(measure: Measure): void {
  for (const number of [measure.value ?? 0, ...(measure.interval ?? [])]) {
    expect(Number.isFinite(number)).toBe(true);
  }
  if (measure.unit !== 'share') return;
  expect(measure.count).toBeLessThanOrEqual(measure.n);
  expect(measure.value === null).toBe(measure.n === 0);
  const [low, high] = measure.interval;
  const value = measure.value ?? low;
  expect(low).toBeGreaterThanOrEqual(0);
  expect(high).toBeLessThanOrEqual(1);
  expect(value).toBeGreaterThanOrEqual(low - 1e-12);
  expect(value).toBeLessThanOrEqual(high + 1e-12);
}

function expectSoundAll(history: ReadHistory): void {
  const measures = measureAll(statistics, history, setting);
  expect(Object.keys(measures)).toEqual(statistics.map(({ id }) => id));
  for (const { id, meta } of statistics) {
    const { rows, verdict, title } = measures[id]!;
    expectReadable(verdict.sentence);
    expect(title).not.toBe('');
    for (const { by, measure } of rows) {
      expect(Object.keys(by)).toEqual(meta.dimensions);
      expectSound(measure);
    }
    const cases = rows.map(({ by }) => JSON.stringify(by));
    expect(new Set(cases).size).toBe(cases.length);
  }
}

describe('every measure', () => {
  it('is sound and says a readable sentence whatever the history', () => {
    fc.assert(fc.property(anyHistory, expectSoundAll), { numRuns: 300 });
  });

  it.each<{ name: string; history: ReadHistory }>([
    { name: 'nothing', history: { applications: [], notes: [] } },
    { name: 'one application', history: { applications: [application('a1')], notes: [] } },
    {
      name: 'only acceptances',
      history: {
        applications: Array.from({ length: 12 }, (_, at) =>
          application(`a${at}`, { status: 'accepted', reached: 'accepted' }),
        ),
        notes: [],
      },
    },
    {
      name: 'an end before its start',
      history: {
        applications: [
          application('a1', { appliedOn: on('2026-05-02'), statusOn: on('2026-01-01') }),
        ],
        notes: [],
      },
    },
    {
      name: 'dates still to come',
      history: {
        applications: [
          application('a1', { appliedOn: on('2031-05-02'), statusOn: on('2031-06-01') }),
        ],
        notes: [note('a1', { gaps: ['answers'] })],
      },
    },
  ])('holds for $name', ({ history }) => {
    expectSoundAll(history);
  });

  it('has nothing to see where there is nothing', () => {
    const measures = measureAll(statistics, { applications: [], notes: [] }, setting);
    const certainties = Object.values(measures).map(({ verdict }) => verdict.certainty);
    expect(new Set(certainties)).toEqual(new Set(['nothing']));
  });

  it('takes ten thousand applications of one day in well under a second', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `a${at}`);
    const same = {
      appliedOn: on('2026-03-02'),
      statusOn: on('2026-03-20'),
      reached: 'screen',
    } as const;
    const history = {
      applications: ids.map((id) => application(id, same)),
      notes: ids.map((id) => note(id, { gaps: ['answers', 'punctuality'] })),
    };
    const start = performance.now();
    const measures = measureAll(statistics, history, setting);
    const took = performance.now() - start;
    expect(measures.reasons!.rows[0]!.measure).toMatchObject({ count: 10_000, n: 10_000 });
    expect(took).toBeLessThan(1000);
  });
});
