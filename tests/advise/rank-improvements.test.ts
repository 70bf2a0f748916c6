import { describe, expect, it } from 'vitest';
import { rankImprovements } from '../../src/advise/rank-improvements.ts';
import { rejectionsOf } from '../../src/model/rejection.ts';
import { shareOf } from '../../src/model/share.ts';
import type { ReadHistory } from '../../src/model/history.ts';
import type { Improvement } from '../../src/model/improvement.ts';
import type { Theme } from '../../src/model/theme.ts';
import type { Stage } from '../../src/model/stage.ts';
import {
  application,
  categories,
  note,
  on,
  setting,
  TODAY,
} from '../statistics/invented-history.ts';

interface Case {
  readonly gaps: readonly string[];
  readonly reached?: Stage;
  readonly date?: string;
}

function historyOf(cases: readonly Case[]): ReadHistory {
  return {
    applications: cases.map(({ reached = 'screen', date = TODAY }, at) =>
      application(`a${at}`, { reached, statusOn: on(date) }),
    ),
    notes: cases.map(({ gaps }, at) => note(`a${at}`, { gaps })),
  };
}

function ranked(cases: readonly Case[], themes: readonly Theme[] = []): Improvement[] {
  const history = historyOf(cases);
  const stated = rejectionsOf(history, setting.categories).filter((each) => each.stated.size > 0);
  const conversion = {
    title: '',
    verdict: { sentence: '', certainty: 'firm' } as const,
    rows: [
      { by: { stage: 'screen' }, measure: shareOf(10, 20) },
      { by: { stage: 'interview' }, measure: shareOf(8, 18) },
    ],
  };
  const input = { history, measures: { conversion }, categories, themes, today: TODAY, seed: 3 };
  return rankImprovements(stated, input);
}

describe('the ranking', () => {
  it('works out by hand', () => {
    // Two losses, one of them shared between two reasons; today; after a first call; 0.9 sure.
    const [first] = ranked([{ gaps: ['answers'] }, { gaps: ['answers', 'punctuality'] }]);
    expect(first?.category).toBe('answers');
    expect(first?.terms.map(({ name, value }) => [name, Number(value.toFixed(4))])).toEqual([
      ['losses', 1.5],
      ['stage', 1],
      ['recency', 1],
      ['confidence', 0.9],
      ['shrinkage', 0.4286],
      ['control', 1],
    ]);
    expect(first?.score).toBeCloseTo(1.5 * 0.9 * (1.5 / 3.5), 10);
  });

  it('never lists what is out of the candidate’s hands, nor the lack of a reason', () => {
    const named = ranked([{ gaps: ['internal-candidate', 'no-feedback', 'answers'] }]);
    expect(named.map(({ category }) => category)).toEqual(['answers']);
  });

  it('puts late and recent losses before early and old ones', () => {
    const named = ranked([
      { gaps: ['punctuality'], date: '2025-05-01', reached: 'final' },
      { gaps: ['answers'], reached: 'final' },
      { gaps: ['communication'], reached: 'applied' },
    ]);
    expect(named.map(({ category }) => category)).toEqual([
      'answers',
      'communication',
      'punctuality',
    ]);
  });

  it('does not let one outspoken note lead over a reason that comes up again and again', () => {
    const named = ranked([
      { gaps: ['punctuality'], reached: 'final' },
      { gaps: ['answers'] },
      { gaps: ['answers'] },
      { gaps: ['answers'] },
    ]);
    expect(named[0]?.category).toBe('answers');
  });

  it('lets equals share a rank, and says so', () => {
    const named = ranked([{ gaps: ['answers'] }, { gaps: ['punctuality'] }]);
    expect(named.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(named[0]?.why).toContain('shares its place with punctuality');
    expect(named[0]?.rankInterval).toEqual([1, 2]);
  });

  it('is sure of a clear order, and open where there is none', () => {
    const clear = ranked([
      ...Array.from({ length: 20 }, () => ({ gaps: ['answers'] })),
      { gaps: ['punctuality'] },
    ]);
    expect(clear[0]?.rankInterval).toEqual([1, 1]);
    const open = ranked(
      ['answers', 'punctuality', 'communication'].map((gap) => ({ gaps: [gap] })),
    );
    expect(open[0]?.rankInterval[1]).toBeGreaterThan(1);
  });

  it('says at which stage, when last, and what the rate is so far', () => {
    const [first] = ranked([
      { gaps: ['answers'], reached: 'screen', date: '2026-09-01' },
      { gaps: ['answers'], reached: 'screen', date: '2026-10-01' },
      { gaps: ['answers'], reached: 'interview', date: '2027-10-01' },
    ]);
    expect(first?.stage).toEqual({ at: 'screen', count: 2, n: 3 });
    expect(first?.lastNamed?.iso).toBe('2026-10-01');
    expect(first?.watch).toContain('So far 8 of 18 went on from the first call (25 to 66%)');
  });

  it('takes a letter that many send for one voice', () => {
    const cases = [
      ...Array.from({ length: 4 }, () => ({ gaps: ['answers'] })),
      ...Array.from({ length: 3 }, () => ({ gaps: ['punctuality'] })),
    ];
    const history = historyOf(cases);
    const [first, ...others] = history.notes;
    const marked = {
      ...history,
      notes: [first!, ...others.map((one, at) => (at < 3 ? { ...one, repeats: first!.id } : one))],
    };
    const order = (read: ReadHistory): Improvement[] => {
      const stated = rejectionsOf(read, setting.categories).filter(({ stated }) => stated.size > 0);
      return rankImprovements(stated, {
        history: read,
        measures: {},
        categories,
        today: TODAY,
        seed: 1,
      });
    };
    expect(order(history)[0]?.category).toBe('answers');
    const [leading, second] = order(marked);
    expect(leading?.category).toBe('punctuality');
    expect(second?.terms[0]).toMatchObject({ name: 'losses', value: 1 });
    expect(second?.share).toMatchObject({ count: 1, n: 4 });
  });

  it('puts the sub-theme that employers name most into the first action', () => {
    const theme: Theme = {
      kind: 'sub-theme',
      category: 'hard-skills',
      name: 'Kafka',
      share: shareOf(2, 2),
      noteIds: [],
    };
    const [first] = ranked([{ gaps: ['hard-skills'] }, { gaps: ['hard-skills'] }], [theme]);
    expect(first?.thisWeek[0]?.what).toBe(
      'Start with Kafka, which comes up in 2 of the 2 rejections that name this. Practise hard-skills.',
    );
  });
});
