import { foldInPlace } from '../fold.ts';

/** Languages whose names of months and days are read; where two clash the first one counts. */
const LANGUAGES = 'en de fr es pt it nl sv da nb fi pl cs sk ro hu hr tr id ca uk ru el'.split(' ');

const STYLES = ['long', 'short'] as const;

/** Abbreviations that Intl does not give. */
const ALSO: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['janv', 1],
  ['fevr', 2],
  ['mrt', 3],
  ['mrz', 3],
];

function namesOf(kind: 'month' | 'weekday', count: number): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of STYLES) {
      // With a day beside it a month takes the case in which dates are written ("stycznia").
      for (const beside of kind === 'month' ? [{}, { day: 'numeric' as const }] : [{}]) {
        const format = new Intl.DateTimeFormat(language, {
          [kind]: style,
          timeZone: 'UTC',
          ...beside,
        });
        for (let at = 0; at < count; at += 1) {
          // 2024 began on a Monday: weekdays count from 0 for Monday, months from 1.
          const day = kind === 'month' ? Date.UTC(2024, at, 1) : Date.UTC(2024, 0, 1 + at);
          const part = format.formatToParts(day).find(({ type }) => type === kind)?.value ?? '';
          const name = foldInPlace(part).replace(/[.\s]/g, '');
          const value = kind === 'month' ? at + 1 : at;
          if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, value);
        }
      }
    }
  }
  return names;
}

/** Months by name, folded, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([...namesOf('month', 12), ...ALSO]);

/** Days of the week by name, folded, from 0 for Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = namesOf('weekday', 7);
