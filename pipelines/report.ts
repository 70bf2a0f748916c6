import {
  charts,
  renderCalendar,
  renderCharts,
  renderMarkdown,
  renderNotesCsv,
  renderPage,
  renderSankeymatic,
  renderTasksCsv,
  writeAnalysis,
  type Analysis,
  type RenderedChart,
} from '../src/index.ts';
import { drawPng } from '../src/node/draw-png.ts';
import { vegaRuntime } from '../src/node/vega-runtime.ts';
import type { OutputFile } from '../src/node/write-output.ts';

/**
 * Every output of a run, from the Analysis alone: the same whether it was made a moment ago or
 * read back from `analysis.json` on another machine.
 *
 * @param options - whether the charts of the page answer the pointer
 */
export async function renderReport(
  analysis: Analysis,
  { interactive = false } = {},
): Promise<OutputFile[]> {
  const drawn = await renderCharts(analysis, charts);
  const view = { analysis, charts: new Map(drawn.map((chart) => [chart.id, chart])) };
  const live = interactive ? await vegaRuntime() : undefined;
  return [
    ...drawn.flatMap(({ id, wideSvg, drawing }) => [
      { path: `charts/${id}.svg`, content: wideSvg },
      { path: `charts/${id}.vl.json`, content: `${JSON.stringify(drawing.spec, null, 1)}\n` },
    ]),
    ...(await shared(drawn.find(({ id }) => id === 'flow'))),
    { path: 'improvements.md', content: renderMarkdown(analysis) },
    { path: 'notes.csv', content: renderNotesCsv(analysis) },
    { path: 'tasks.csv', content: renderTasksCsv(analysis) },
    { path: 'plan.ics', content: renderCalendar(analysis) },
    { path: 'report.html', content: await renderPage(view, live) },
    { path: 'analysis.json', content: writeAnalysis(analysis) },
  ];
}

/** The flow as people share it: as a picture, and as text for another program. */
async function shared(flow: RenderedChart | undefined): Promise<OutputFile[]> {
  if (flow === undefined) return [];
  return [
    { path: 'charts/flow.png', content: await drawPng(flow.wideSvg, PAPER) },
    { path: 'charts/flow.sankeymatic.txt', content: renderSankeymatic(flow.drawing.table) },
  ];
}

/** A picture that is passed on needs a ground of its own. */
const PAPER = '#fbfbf9';
