/**
 * A stream of numbers from 0 to below 1 that is the same for the same seed: `mulberry32` by
 * Tommy Ettinger (2017), public domain. Good enough for redraws, not for secrets.
 *
 * @example
 * ```ts
 * const once = seededRandom(7);
 * const again = seededRandom(7);
 * once() === again(); // true
 * ```
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
