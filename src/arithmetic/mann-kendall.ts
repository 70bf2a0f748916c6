import { errorFunction } from 'simple-statistics';

/** Up to this length the null distribution is worked out; beyond it the normal law is close enough. */
const LONGEST_EXACT = 50;

/** Whether a series rises or falls more steadily than chance would have it. */
export interface Trend {
  /** Rising pairs less falling pairs. */
  readonly s: number;
  /** Two-sided probability of so large an `s`, either way, where there is no trend. */
  readonly p: number;
}

/**
 * The trend test of Mann (1945) and Kendall. Exact up to 50 values, ties included: among the
 * orders of a multiset the falling pairs are distributed as the coefficients of the Gaussian
 * multinomial (MacMahon 1915). Longer series use the normal law, corrected for ties and continuity.
 *
 * SciPy: `scipy.stats.kendalltau(range(n), values, method="exact")` where no values are equal.
 *
 * @param values - in the order of time
 * @example
 * ```ts
 * mannKendall([1, 2, 3, 4, 5]).s; // 10
 * mannKendall([1, 2, 3, 4, 5]).p.toFixed(4); // '0.0167'
 * mannKendall([7, 7, 7]).p; // 1
 * ```
 */
export function mannKendall(values: readonly number[]): Trend {
  let s = 0;
  for (let later = 1; later < values.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      s += Math.sign(values[later]! - values[earlier]!);
    }
  }
  const groups = tieGroups(values);
  const p = values.length <= LONGEST_EXACT ? exact(s, groups) : approximate(s, groups);
  return { s, p: Math.min(1, p) };
}

function tieGroups(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

function exact(s: number, groups: readonly number[]): number {
  let falling = [1];
  let placed = 0;
  for (const size of groups) {
    falling = convolve(falling, crossings(placed, size));
    placed += size;
  }
  const untied = falling.length - 1;
  let p = 0;
  for (let count = 0; count <= untied; count += 1) {
    if (Math.abs(untied - 2 * count) >= Math.abs(s)) p += falling[count]!;
  }
  return p;
}

/** Probabilities of each number of crossings when `b` equal values fall at random among `a` others. */
function crossings(a: number, b: number): number[] {
  // Row j holds the law for j of the b; each next one of a + j values is either of the b or not.
  let row: number[][] = Array.from({ length: b + 1 }, () => [1]);
  for (let others = 1; others <= a; others += 1) {
    const next: number[][] = [[1]];
    for (let own = 1; own <= b; own += 1) {
      const last = own / (others + own);
      const law = new Array<number>(others * own + 1).fill(0);
      next[own - 1]!.forEach((chance, at) => (law[at]! += last * chance));
      row[own]!.forEach((chance, at) => (law[at + own]! += (1 - last) * chance));
      next.push(law);
    }
    row = next;
  }
  return row[b]!;
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  const sum = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => (sum[i + j]! += x * y));
  });
  return sum;
}

function approximate(s: number, groups: readonly number[]): number {
  const spread = (n: number): number => n * (n - 1) * (2 * n + 5);
  const n = groups.reduce((total, size) => total + size, 0);
  const variance = (spread(n) - groups.reduce((total, size) => total + spread(size), 0)) / 18;
  if (variance === 0) return 1;
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  return 1 - errorFunction(z / Math.SQRT2);
}
