import { chartColours } from './colours.ts';
import type { HeatReason, HeatStage } from './heat-grid.ts';

type Layer = Readonly<Record<string, unknown>>;

/** None, up to a quarter, a half, three quarters, more: ground, and ink that can be read on it. */
const STEPS = [
  [chartColours.paper, chartColours['ink-3']],
  [chartColours['go-3'], chartColours.ink],
  [chartColours['go-2'], chartColours.ink],
  [chartColours['go-4'], chartColours['on-go-4']],
  [chartColours.go, chartColours['on-go']],
] as const;

/** The fields, tinted by share, each with its count. */
export function heatFields(
  x: Layer,
  y: Layer,
  reasons: readonly HeatReason[],
  stages: readonly HeatStage[],
  fontSize: number,
): Layer[] {
  const values = reasons.flatMap(({ id, cells }) =>
    stages.map(({ stage, n }, column) => {
      const { count = 0, value = 0 } = cells[column] ?? {};
      const step = count === 0 ? 0 : Math.min(4, Math.floor((value ?? 0) * 4) + 1);
      const [ground, ink] = STEPS[step]!;
      const text = count === 0 ? '·' : String(count);
      return { reason: id, stage, count, n, text, ground, ink };
    }),
  );
  const paint = (field: string): Layer => ({ field, type: 'nominal', scale: null });
  return [
    {
      data: { values },
      mark: { type: 'rect', stroke: chartColours.paper, strokeWidth: 2 },
      encoding: { x, y, fill: paint('ground') },
    },
    {
      data: { values },
      mark: { type: 'text', align: 'center', fontSize },
      encoding: { x, y, text: { field: 'text', type: 'nominal' }, color: paint('ink') },
    },
  ];
}
