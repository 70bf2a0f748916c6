import type { Analysis } from '../model/analysis.ts';
import type { Chart } from '../model/chart.ts';
import type { RenderedChart } from '../sections/section.ts';
import { renderSvg } from './svg.ts';

/**
 * Every chart that finds something to draw, in the order given, as a picture for a page and one
 * for a phone.
 */
export async function renderCharts(
  analysis: Analysis,
  charts: readonly Chart[],
): Promise<RenderedChart[]> {
  const rendered: RenderedChart[] = [];
  for (const { id, draw } of charts) {
    const drawing = draw(analysis);
    if (drawing === null) continue;
    const { title, description, spec, narrowSpec } = drawing;
    const words = { title, description };
    rendered.push({
      id,
      drawing,
      wideSvg: await renderSvg(spec, { id: `picture-${id}-wide`, ...words }),
      narrowSvg: await renderSvg(narrowSpec, { id: `picture-${id}-narrow`, ...words }),
    });
  }
  return rendered;
}
