import { dayNumber, isoDayNumber, monthOf, type PartialDate } from '../model/calendar-date.ts';
import type { Category } from '../model/category.ts';
import type { Rejection } from '../model/rejection.ts';
import {
  CONTROL_WEIGHTS,
  HALF_LIFE_DAYS,
  STAGE_WEIGHTS,
  UNDATED_WEIGHT,
  UNKNOWN_STAGE_WEIGHT,
  PRIOR_LOSSES,
} from './weights.ts';

/** The part of one rejection that one reason accounts for, with what it weighs. */
export interface Loss {
  /** Which rejection, by its place in the list; `null` for what is borrowed, which every redraw holds. */
  readonly case: number | null;
  /** A rejection that names three reasons is a third of a loss for each. */
  readonly part: number;
  readonly stage: number;
  readonly recency: number;
  readonly confidence: number;
}

/** The sums over the losses of one reason, each weighted by its part. */
export interface LossSums {
  part: number;
  stage: number;
  recency: number;
  confidence: number;
}

/** The factors of a score. Their product is the score. */
export interface Factors {
  /** Its own and what is borrowed. */
  readonly losses: number;
  readonly stage: number;
  readonly recency: number;
  readonly confidence: number;
  readonly shrinkage: number;
  readonly control: number;
}

/**
 * The losses of each reason.
 *
 * @param today - an ISO day
 * @example
 * ```ts
 * lossesByReason([], '2026-01-01').size; // 0
 * ```
 */
export function lossesByReason(
  rejections: readonly Rejection[],
  today: string,
): Map<string, Loss[]> {
  const losses = new Map<string, Loss[]>();
  rejections.forEach(({ stated, stage, date }, at) => {
    for (const [reason, confidence] of stated) {
      const own = losses.get(reason) ?? [];
      losses.set(reason, own);
      own.push({
        case: at,
        part: 1 / stated.size,
        stage: stage === null ? UNKNOWN_STAGE_WEIGHT : STAGE_WEIGHTS[stage],
        recency: recencyWeight(date, today),
        confidence,
      });
    }
  });
  return losses;
}

/**
 * What other clients lost to a reason, as one more loss: as late, as recent and as sure as the losses of
 * this history are on average, since the others say nothing about that. So one late or fresh loss does not
 * lead a thin history either.
 *
 * @param all - this history's losses, to whatever reason
 * @param part - how much of a loss it is
 * @example
 * ```ts
 * const all = [{ case: 0, part: 1, stage: 2, recency: 1, confidence: 0.9 }];
 * borrowedLoss(all, 0.25); // { case: null, part: 0.25, stage: 2, recency: 1, confidence: 0.9 }
 * ```
 */
export function borrowedLoss(all: readonly Loss[], part: number): Loss {
  const sums = { part: 0, stage: 0, recency: 0, confidence: 0 };
  for (const loss of all) addLoss(sums, loss, 1);
  const { stage, recency, confidence } = factorsOf(sums, 'yours');
  return { case: null, part, stage, recency, confidence };
}

/**
 * What a date weighs: 1 for today, half for every 180 days before it. A month counts from its
 * middle; a date still to come as today.
 *
 * @example
 * ```ts
 * recencyWeight({ iso: '2026-01-01', precision: 'day' }, '2026-06-30'); // 0.5
 * recencyWeight(null, '2026-06-30'); // 0.5
 * ```
 */
export function recencyWeight(date: PartialDate | null, today: string): number {
  const month = monthOf(date);
  const day = dayNumber(date) ?? (month === null ? null : isoDayNumber(`${month}-15`));
  if (day === null || Number.isNaN(day)) return UNDATED_WEIGHT;
  return 0.5 ** (Math.max(0, isoDayNumber(today) - day) / HALF_LIFE_DAYS);
}

/**
 * The factors of a reason's score: how much was lost to it, and averages of how late, how
 * recently and how surely; shrunk towards nothing where it rests on little.
 *
 * @example
 * ```ts
 * const sums = { part: 2, stage: 3, recency: 1, confidence: 1.8 };
 * factorsOf(sums, 'yours').shrinkage; // 0.5
 * ```
 */
export function factorsOf(sums: LossSums, control: Category['meta']['control']): Factors {
  const { part } = sums;
  const mean = (sum: number): number => (part === 0 ? 0 : sum / part);
  return {
    losses: part,
    stage: mean(sums.stage),
    recency: mean(sums.recency),
    confidence: mean(sums.confidence),
    shrinkage: part / (part + PRIOR_LOSSES),
    control: CONTROL_WEIGHTS[control],
  };
}

/**
 * The product of the factors.
 *
 * @example
 * ```ts
 * scoreOf({ losses: 2, stage: 1, recency: 0.5, confidence: 1, shrinkage: 0.5, control: 1 }); // 0.5
 * ```
 */
export function scoreOf(factors: Factors): number {
  const { losses, stage, recency, confidence, shrinkage, control } = factors;
  return losses * stage * recency * confidence * shrinkage * control;
}

/**
 * Adds a loss to the sums, `times` times, as a redraw may have it.
 *
 * @example
 * ```ts
 * const sums = { part: 0, stage: 0, recency: 0, confidence: 0 };
 * addLoss(sums, { case: 0, part: 0.5, stage: 2, recency: 1, confidence: 1 }, 2);
 * sums.stage; // 2
 * ```
 */
export function addLoss(sums: LossSums, loss: Loss, times: number): void {
  const weight = loss.part * times;
  sums.part += weight;
  sums.stage += weight * loss.stage;
  sums.recency += weight * loss.recency;
  sums.confidence += weight * loss.confidence;
}
