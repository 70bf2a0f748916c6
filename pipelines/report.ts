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
} from '../src/index.ts';
import type { OutputFile } from '../src/node/write-output.ts';

/**
 * Every output of a run, from the Analysis alone: the same whether it was made a moment ago or
 * read back from `analysis.json` on another machine.
 */
export async function renderReport(analysis: Analysis): Promise<OutputFile[]> {
  const drawn = await renderCharts(analysis, charts);
  const view = { analysis, charts: new Map(drawn.map((chart) => [chart.id, chart])) };
  return [
    ...drawn.flatMap(({ id, wideSvg, drawing }) => [
      { path: `charts/${id}.svg`, content: wideSvg },
      { path: `charts/${id}.vl.json`, content: `${JSON.stringify(drawing.spec, null, 1)}\n` },
    ]),
    ...drawn
      .filter(({ id }) => id === 'flow')
      .map(({ drawing: { table } }) => ({
        path: 'charts/flow.sankeymatic.txt',
        content: renderSankeymatic(table),
      })),
    { path: 'improvements.md', content: renderMarkdown(analysis) },
    { path: 'notes.csv', content: renderNotesCsv(analysis) },
    { path: 'tasks.csv', content: renderTasksCsv(analysis) },
    { path: 'plan.ics', content: renderCalendar(analysis) },
    { path: 'report.html', content: await renderPage(view) },
    { path: 'analysis.json', content: writeAnalysis(analysis) },
  ];
}
