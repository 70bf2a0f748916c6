import type { Share } from '../model/measure.ts';
import type { Format } from './theme.ts';

/** A column: a stage, and how many rejections with a reason ended there. */
export interface HeatStage {
  readonly stage: string;
  readonly name: string;
  readonly n: number;
}

/** A row: a reason across the stages. */
export interface HeatReason {
  readonly id: string;
  readonly name: string;
  /** Out of the candidate's hands. */
  readonly outside: boolean;
  readonly cells: readonly (Share | null)[];
  readonly total: number;
}

/** A row of the drawing: a reason, or the heading of a group of them. */
export interface HeatLine {
  readonly id: string;
  readonly name: string;
  /** How often a reason was named in all; `null` for a heading. */
  readonly total: number | null;
}

/** More columns than this touch one another on a phone. */
const MOST_NARROW = 6;

/** Whether the columns are so many that their words need two rows. */
export function isCrowded(format: Format, stages: readonly HeatStage[]): boolean {
  return format === 'narrow' && stages.length > MOST_NARROW;
}
