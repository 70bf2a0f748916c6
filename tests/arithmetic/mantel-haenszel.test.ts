import { describe, expect, it } from 'vitest';
import { pooledDifference, type Stratum } from '../../src/arithmetic/mantel-haenszel.ts';
import { seededRandom } from '../../src/arithmetic/seeded-random.ts';

const stratum = (before: number, of: number, after: number, ofAfter: number): Stratum => ({
  before: { count: before, n: of },
  after: { count: after, n: ofAfter },
});

describe('the pooled difference', () => {
  it('is the plain difference for one stratum', () => {
    expect(pooledDifference([stratum(2, 10, 5, 10)])?.value).toBeCloseTo(0.3, 12);
  });

  it('pools strata by the formulae of Mantel and Haenszel, and of Sato', () => {
    // The formulae worked anew in NumPy for three tables.
    const pooled = pooledDifference([
      stratum(9, 60, 24, 60),
      stratum(1, 8, 5, 12),
      stratum(0, 3, 1, 4),
    ]);
    expect(pooled?.value).toBeCloseTo(0.2554773083, 9);
    expect(pooled?.interval[0]).toBeCloseTo(0.1192295627, 9);
    expect(pooled?.interval[1]).toBeCloseTo(0.3917250539, 9);
  });

  it('is not taken in by who changes when', () => {
    // Nobody does better after; but those who do well have most of their cases after (Simpson 1951).
    const pooled = pooledDifference([stratum(8, 10, 80, 100), stratum(10, 100, 1, 10)]);
    expect(pooled?.value).toBeCloseTo(0, 12);
  });

  it('covers the true difference in 93 to 97 of 100 groups of small strata', () => {
    const random = seededRandom(11);
    const drawn = (n: number, share: number): number =>
      Array.from({ length: n }).filter(() => random() < share).length;
    const runs = 2000;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const strata = [0.1, 0.2, 0.3, 0.15, 0.25, 0.4, 0.2, 0.3].map((share) =>
        stratum(drawn(12, share), 12, drawn(15, share + 0.15), 15),
      );
      const [low, high] = pooledDifference(strata)!.interval;
      if (low <= 0.15 && 0.15 <= high) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
    expect(covered / runs).toBeLessThan(0.97);
  });

  it('is unknown where no stratum has both sides', () => {
    expect(pooledDifference([])).toBeNull();
    expect(pooledDifference([stratum(0, 0, 3, 5), stratum(1, 4, 0, 0)])).toBeNull();
  });
});
