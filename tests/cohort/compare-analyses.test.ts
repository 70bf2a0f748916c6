import { describe, expect, it } from 'vitest';
import { compareAnalyses } from '../../src/cohort/compare-analyses.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Application } from '../../src/model/application.ts';
import { renderComparison } from '../../src/render/comparison.ts';
import { analysis } from '../fixtures/analysis.ts';

const [first] = analysis.applications;

/** So many decided applications, of which so many came to an interview. */
function decided(name: string, count: number, interviews: number): Application[] {
  return Array.from({ length: count }, (_, at) => ({
    ...first!,
    id: `${name}${at}`,
    company: `${name} ${at}`,
    status: 'rejected',
    endedBy: 'employer',
    reached: at < interviews ? 'interview' : 'applied',
  }));
}
const only = (applications: readonly Application[]): Analysis => ({
  ...analysis,
  applications,
  notes: [],
  improvements: [],
});

describe('two runs', () => {
  it('of the same history differ in nothing', () => {
    const comparison = compareAnalyses(analysis, analysis);
    expect(comparison).toMatchObject({ moved: [], beyondNoise: [], looked: 0 });
    expect(renderComparison(comparison)).toContain('Nothing changed beyond noise');
  });

  it('differ beyond noise where what is new is far from what was', () => {
    const before = decided('Acorn', 40, 4);
    const { beyondNoise } = compareAnalyses(
      only(before),
      only([...before, ...decided('Birch', 20, 12)]),
    );
    // The exact sum over the hypergeometric distribution is 8.2e-05.
    expect(beyondNoise).toHaveLength(1);
    expect(beyondNoise[0]).toMatchObject({
      before: { count: 4, n: 40 },
      since: { count: 12, n: 20 },
    });
    expect(beyondNoise[0]?.q).toBeLessThan(0.001);
  });

  it('do not where two of ten follow one of ten', () => {
    const before = decided('Acorn', 10, 1);
    const comparison = compareAnalyses(only(before), only([...before, ...decided('Birch', 10, 2)]));
    expect([comparison.looked, comparison.beyondNoise]).toEqual([1, []]);
  });

  it('tell which applications moved', () => {
    const open = { ...first!, status: 'applied' as const, endedBy: null };
    const comparison = compareAnalyses(only([open]), only([{ ...open, status: 'rejected' }]));
    expect(comparison.moved).toMatchObject([{ before: 'applied', after: 'rejected' }]);
    expect(renderComparison(comparison)).toContain(`${first!.company}`);
  });

  it('call another first reason noise where the ranks overlap', () => {
    const [top] = analysis.improvements;
    const later = [{ ...top!, category: 'dress', rankInterval: [1, 4] as const }];
    const text = renderComparison(
      compareAnalyses(
        { ...analysis, improvements: [{ ...top!, rankInterval: [1, 3] }] },
        { ...analysis, improvements: later },
      ),
    );
    expect(text).toContain('this may be noise');
  });
});
