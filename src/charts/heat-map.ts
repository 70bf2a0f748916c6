import type { ChartSpec } from '../model/chart.ts';
import { isCrowded, type HeatLine, type HeatReason, type HeatStage } from './heat-grid.ts';
import { heatFields } from './heat-fields.ts';
import { reasonWords, stageWords } from './heat-words.ts';
import { drawingOf, TEXT_SIZE, WIDTHS, type Format } from './theme.ts';

const ROW = { wide: 36, narrow: 42 } as const;
const LABEL = { wide: 220, narrow: 106 } as const;
const TOTAL = { wide: 56, narrow: 24 } as const;

/** Room for a stage and its base over each column, and for a second row of stages. */
const TOP = 48;
const SECOND_ROW = 15;

/** Reasons against stages; every field holds its count, so that nothing hangs on the tint. */
export function heatMap(
  format: Format,
  reasons: readonly HeatReason[],
  stages: readonly HeatStage[],
): ChartSpec {
  const lines = grouped(reasons);
  const y = {
    field: 'reason',
    type: 'nominal',
    axis: null,
    scale: { type: 'band', padding: 0, domain: lines.map(({ id }) => id) },
  };
  const x = {
    field: 'stage',
    type: 'nominal',
    axis: null,
    scale: { type: 'band', padding: 0, domain: stages.map(({ stage }) => stage) },
  };
  const crowded = isCrowded(format, stages);
  const top = crowded ? TOP + SECOND_ROW : TOP;
  const margins = { top, right: TOTAL[format], bottom: 4, left: LABEL[format] };
  const end = WIDTHS[format] - margins.left;
  return drawingOf(
    format,
    margins,
    lines.length * ROW[format],
    [],
    [
      ...heatFields(x, y, reasons, stages, crowded ? TEXT_SIZE.small : TEXT_SIZE.usual),
      ...reasonWords(format, y, lines, { left: margins.left, end }),
      ...stageWords(format, x, stages, end),
    ],
  );
}

/** A heading before each group that has members. */
function grouped(reasons: readonly HeatReason[]): HeatLine[] {
  const groups = [
    ['Yours, or partly yours', reasons.filter(({ outside }) => !outside)],
    ['Out of your hands', reasons.filter(({ outside }) => outside)],
  ] as const;
  return groups.flatMap(([name, members]) =>
    members.length === 0 ? [] : [{ id: `group ${name}`, name, total: null }, ...members],
  );
}
