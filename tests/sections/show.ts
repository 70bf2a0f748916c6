import { render } from 'preact-render-to-string';
import type { Analysis } from '../../src/model/analysis.ts';
import type { RenderedChart, Section } from '../../src/sections/section.ts';

/** A section as markup; an empty string where it has nothing to show. */
export function show(
  section: Section,
  analysis: Analysis,
  charts: readonly RenderedChart[] = [],
): string {
  const content = section.render({
    analysis,
    charts: new Map(charts.map((chart) => [chart.id, chart])),
  });
  return content === null ? '' : render(content);
}

/** The words of some markup as a reader gets them, without its elements. */
export function words(markup: string): string {
  return markup
    .replace(/<\/?(mark|bdi)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A chart that drew one bar. */
export function chartOf(id: string): RenderedChart {
  const table = {
    columns: [
      { label: 'Ending', numeric: false },
      { label: 'Count', numeric: true },
    ],
    rows: [['Turned down', '33']],
  };
  return {
    id,
    drawing: {
      title: `What ${id} says`,
      note: 'One bar each.',
      description: 'One bar, 33 long.',
      spec: {},
      narrowSpec: {},
      table,
    },
    wideSvg: `<svg class="wide-${id}"></svg>`,
    narrowSvg: `<svg class="narrow-${id}"></svg>`,
  };
}
