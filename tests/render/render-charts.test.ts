import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { renderCharts } from '../../src/render/render-charts.ts';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { attributes } from '../charts/markup.ts';

describe('renderCharts', () => {
  it('draws every chart of a history twice, each with ids of its own', async () => {
    const drawn = await renderCharts(analysis, charts);
    expect(drawn.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
    const ids = drawn.flatMap(({ wideSvg, narrowSvg }) => attributes(wideSvg + narrowSvg, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(charts.length * 4);
  });

  it('leaves out what found nothing to draw', async () => {
    expect(await renderCharts(emptyAnalysis, charts)).toEqual([]);
  });

  it('gives the same bytes twice, in whatever order the charts come', async () => {
    const [first] = await renderCharts(analysis, charts);
    const last = (await renderCharts(analysis, [...charts].reverse())).at(-1);
    expect(last).toEqual(first);
  });
});
