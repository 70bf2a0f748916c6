import type { SparseVector } from './sparse-vector.ts';

/** How hard an example pulls; positive ones are rare and pull harder. */
const COST = 1;
const POSITIVE_COST = 2;
const MOST_ROUNDS = 40;
const TOLERANCE = 0.01;

/** A separating plane: one weight a feature, and the bias last. */
export type Plane = Float64Array;

/**
 * Fits a linear support vector machine with squared hinge loss by dual coordinate descent
 * (Hsieh et al. 2008, the method of LIBLINEAR). The order of the examples is shuffled by a fixed
 * sequence, so the same examples give the same plane.
 */
export function fitPlane(
  examples: readonly SparseVector[],
  isPositive: readonly boolean[],
  features: number,
): Plane {
  const plane = new Float64Array(features + 1);
  const duals = new Float64Array(examples.length);
  const lengths = examples.map(({ values }) =>
    values.reduce((sum, value) => sum + value * value, 1),
  );
  const order = examples.map((_, at) => at);
  let seed = 11;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    seed = shuffle(order, seed);
    let farthest = 0;
    for (const at of order) {
      const step = descend(examples[at]!, isPositive[at]!, lengths[at]!, duals, at, plane);
      farthest = Math.max(farthest, step);
    }
    if (farthest < TOLERANCE) break;
  }
  return plane;
}

/** One step in one coordinate; gives how far from the optimum it was. */
function descend(
  example: SparseVector,
  isPositive: boolean,
  length: number,
  duals: Float64Array,
  at: number,
  plane: Plane,
): number {
  const side = isPositive ? 1 : -1;
  const slack = 0.5 / (isPositive ? COST * POSITIVE_COST : COST);
  const before = duals[at]!;
  const gradient = side * distance(plane, example) - 1 + slack * before;
  const projected = before === 0 ? Math.min(gradient, 0) : gradient;
  if (Math.abs(projected) < TOLERANCE / 10) return 0;
  duals[at] = Math.max(before - gradient / (length + slack), 0);
  const step = (duals[at] - before) * side;
  const { at: places, values } = example;
  for (let index = 0; index < places.length; index += 1)
    plane[places[index]!]! += step * values[index]!;
  plane[plane.length - 1]! += step;
  return Math.abs(projected);
}

/** How far an example lies on the positive side. */
function distance(plane: Plane, { at, values }: SparseVector): number {
  let sum = plane[plane.length - 1]!;
  for (let index = 0; index < at.length; index += 1) sum += plane[at[index]!]! * values[index]!;
  return sum;
}

/** Fisher and Yates with a linear congruential sequence (ANSI C); gives the seed to go on with. */
function shuffle(order: number[], seed: number): number {
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const other = Math.floor((state / 0x7fff_ffff) * (at + 0.999));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return state;
}
