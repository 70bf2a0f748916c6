import { describe, expect, it } from 'vitest';
import { intraclassCorrelation } from '../../src/arithmetic/intraclass-correlation.ts';
import { seededRandom } from '../../src/arithmetic/seeded-random.ts';

/** Groups of cases that each belong to one category, by their counts. */
const counted = (...rows: number[][]): ReturnType<typeof groupOf>[] => rows.map(groupOf);

function groupOf(sum: number[]): { n: number; sum: number[]; squares: number } {
  const n = sum.reduce((all, one) => all + one, 0);
  return { n, sum, squares: n };
}

describe('the intraclass correlation', () => {
  it('is the moment estimate of Weir and Hill where each case has one category', () => {
    // R: dirmult::weirMoM(rbind(c(8,1,1), c(2,6,2), c(5,5,0), c(1,2,9))), its formulae worked in NumPy.
    const groups = counted([8, 1, 1], [2, 6, 2], [5, 5, 0], [1, 2, 9]);
    expect(intraclassCorrelation(groups)).toBeCloseTo(0.3246950805, 9);
  });

  it('is 1 for groups that hold nothing in common, and at most 0 for equal ones', () => {
    expect(intraclassCorrelation(counted([5, 0, 0], [0, 7, 0], [0, 0, 3]))).toBe(1);
    expect(intraclassCorrelation(counted([3, 3], [3, 3], [3, 3]))).toBeLessThanOrEqual(0);
  });

  it('finds the weight from which the groups were drawn', () => {
    // A Pólya urn with six balls of three colours draws from the Dirichlet-multinomial of weight 6.
    const random = seededRandom(7);
    const drawn = Array.from({ length: 4000 }, () => {
      const urn = [3, 2, 1];
      const counts = [0, 0, 0];
      for (let draw = 0; draw < 8; draw += 1) {
        let at = random() * (6 + draw);
        const colour = urn.findIndex((balls) => (at -= balls) < 0);
        urn[colour]! += 1;
        counts[colour]! += 1;
      }
      return counts;
    });
    expect(1 / intraclassCorrelation(counted(...drawn))! - 1).toBeCloseTo(6, 0);
  });

  it('leaves out empty groups, and is unknown where nothing can vary', () => {
    const two = counted([2, 1], [1, 3]);
    expect(intraclassCorrelation([...two, groupOf([0, 0])])).toBe(intraclassCorrelation(two));
    for (const groups of [[], counted([4, 1]), counted([1, 0], [0, 1]), counted([3], [4])])
      expect(intraclassCorrelation(groups)).toBeNull();
  });
});
