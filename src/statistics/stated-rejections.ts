import type { ReadHistory } from '../model/history.ts';
import { rejectionsOf, type Rejection } from '../model/rejection.ts';
import type { MeasureSetting } from '../model/statistic.ts';

/**
 * The rejections in which an employer gave a reason: the base of every share of reasons.
 *
 * @example
 * ```ts
 * const setting = { today: '2026-01-01', categories: {} };
 * statedRejections({ applications: [], notes: [] }, setting); // []
 * ```
 */
export function statedRejections(history: ReadHistory, setting: MeasureSetting): Rejection[] {
  return rejectionsOf(history, setting.categories).filter(({ stated }) => stated.size > 0);
}
