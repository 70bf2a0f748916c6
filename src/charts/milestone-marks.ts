import { monthOf } from '../model/calendar-date.ts';
import type { Milestone } from '../model/milestone.ts';
import { dateWords } from '../model/phrase.ts';
import { chartColours } from './colours.ts';
import type { Period } from './periods.ts';
import { TEXT_SIZE } from './theme.ts';

/** A change of the candidate's own, as a line over the periods of a chart. */
export interface MilestoneMark {
  /** By which number the line is named. */
  readonly number: number;
  readonly period: string;
  /** How far into the period it lies, from 0 to 1. */
  readonly along: number;
  readonly words: string;
}

/** More lines would hide what they part; the latest are kept. */
const MOST_MARKS = 5;

/**
 * The changes that lie within the periods of a chart, numbered in their order.
 *
 * @example
 * ```ts
 * const june = { id: '2026-06', months: ['2026-06'], label: 'Jun', year: '2026' };
 * const change = { date: { iso: '2026-06-16', precision: 'day' }, what: 'New CV', place: { file: 'm.csv', row: 1 } };
 * milestoneMarks([change], [june]); // [{ number: 1, period: '2026-06', along: 0.5, words: '“New CV”, 16 June 2026' }]
 * ```
 */
export function milestoneMarks(
  milestones: readonly Milestone[],
  periods: readonly Period[],
): MilestoneMark[] {
  const marks = milestones.flatMap(({ date, what }) => {
    const month = monthOf(date);
    const period = periods.find(({ months }) => month !== null && months.includes(month));
    if (period === undefined || date.precision !== 'day') return [];
    const days = (Number(date.iso.slice(8)) - 1) / 30;
    const along = (period.months.indexOf(month!) + Math.min(days, 1)) / period.months.length;
    return [{ period: period.id, along, words: `“${what}”, ${dateWords(date)}` }];
  });
  return marks.slice(-MOST_MARKS).map((mark, at) => ({ number: at + 1, ...mark }));
}

type Layer = Readonly<Record<string, unknown>>;

/** Dashed lines with their numbers above, over the whole height of a panel. */
export function milestoneLines(x: Layer, marks: readonly MilestoneMark[], height: number): Layer[] {
  return marks.map(({ number, period, along }) => {
    const place = { ...x, bandPosition: along };
    return {
      data: { values: [{ id: period, number: String(number) }] },
      layer: [
        {
          mark: { type: 'rule', strokeDash: [3, 3], color: chartColours['ink-3'] },
          encoding: { x: place, y: { value: -10 }, y2: { value: height } },
        },
        {
          mark: {
            type: 'text',
            fontSize: TEXT_SIZE.small,
            color: chartColours['ink-2'],
            align: 'left',
            dx: 4,
          },
          encoding: { x: place, y: { value: -6 }, text: { field: 'number', type: 'nominal' } },
        },
      ],
    };
  });
}

/**
 * What the numbers stand for; nothing where there is no line.
 *
 * @example
 * ```ts
 * milestoneNote([]); // []
 * milestoneNote([{ number: 1, period: '2026-06', along: 0, words: '“New CV”, 1 June 2026' }]); // ['1: “New CV”, 1 June 2026.']
 * ```
 */
export function milestoneNote(marks: readonly MilestoneMark[]): string[] {
  return marks.map(({ number, words }) => `${number}: ${words}.`);
}
