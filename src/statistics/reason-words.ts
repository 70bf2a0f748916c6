import type { MeasureSetting } from '../model/statistic.ts';

/**
 * What a reason is called; an id that no card explains stands for itself.
 *
 * @example
 * ```ts
 * reasonName('dress', { today: '2026-01-01', categories: {} }); // 'dress'
 * ```
 */
export function reasonName(id: string, { categories }: MeasureSetting): string {
  return (categories[id]?.name ?? id).toLowerCase();
}

/**
 * What completes "Employers name ...".
 *
 * @example
 * ```ts
 * gapWords('dress', { today: '2026-01-01', categories: {} }); // 'dress'
 * ```
 */
export function gapWords(id: string, { categories }: MeasureSetting): string {
  return categories[id]?.gap ?? id;
}

/**
 * A probability as a reader can use it: small ones are not spelled out.
 *
 * @example
 * ```ts
 * chanceWords(0.0004); // 'p < 0.001'
 * chanceWords(0.0167); // 'p = 0.017'
 * ```
 */
export function chanceWords(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}
