import type { VNode } from 'preact';
import type { RenderedChart } from '../section.ts';
import { TableTwin } from './table-twin.tsx';

/**
 * A chart: a sentence as its title, how to read it, the picture in the width that fits, and the
 * same numbers as a table. Nothing at all where the chart had nothing to draw.
 */
export function ChartFigure({
  chart,
}: {
  readonly chart: RenderedChart | undefined;
}): VNode | null {
  if (chart === undefined) return null;
  const { id, drawing } = chart;
  return (
    <figure class="figure" aria-labelledby={`chart-${id}`}>
      <h3 id={`chart-${id}`}>{drawing.title}</h3>
      <p class="how-to-read">{drawing.note}</p>
      <Picture className="wide" svg={chart.wideSvg} />
      <Picture className="narrow" svg={chart.narrowSvg} />
      <TableTwin name={drawing.title} table={drawing.table} />
    </figure>
  );
}

interface PictureProps {
  readonly className: 'wide' | 'narrow';
  /** Names and describes itself, by its title and description. */
  readonly svg: string;
}

/** The one place where markup is not escaped: the picture that this program drew itself. */
function Picture({ className, svg }: PictureProps): VNode {
  return <div class={`picture ${className}`} dangerouslySetInnerHTML={{ __html: svg }} />;
}
