import { chartColours } from './colours.ts';

/** One row a case, in the order of the data. */
export const ROW_PLACE = {
  field: 'id',
  type: 'nominal',
  sort: null,
  axis: null,
  scale: { type: 'band', padding: 0 },
} as const;

/** Shares run from 0 to 100%, always. */
const SHARES = { domain: [0, 1], nice: false, zero: true } as const;

/** A layer of a drawing. */
type Layer = Readonly<Record<string, unknown>>;

/**
 * The hairline that a share moves on, with its percentages above.
 *
 * @param yOffset - down from the middle of the row
 */
export function track(yOffset: number, grid: boolean): Layer {
  const axis = { orient: 'top', values: [0, 0.5, 1], format: '%', grid };
  return {
    mark: {
      type: 'rule',
      color: chartColours['still-2'],
      strokeWidth: 2,
      yOffset,
      y2Offset: yOffset,
    },
    encoding: {
      y: ROW_PLACE,
      x: { datum: 0, type: 'quantitative', scale: SHARES, axis },
      x2: { datum: 1 },
    },
  };
}

/** What so few cases leave open: pale, with round ends. */
export function band(yOffset: number): Layer {
  return {
    mark: { type: 'bar', height: 12, cornerRadius: 6, color: chartColours['go-2'], yOffset },
    encoding: {
      y: ROW_PLACE,
      x: { field: 'low', type: 'quantitative', scale: SHARES },
      x2: { field: 'high' },
    },
  };
}

/** A ring where the row is `hollow`, because it may still change; a dot where it is not. */
export const RING_OR_DOT = {
  fill: {
    condition: { test: { field: 'hollow', equal: true }, value: chartColours.paper },
    value: chartColours.go,
  },
  stroke: { value: chartColours.go },
} as const;

/** What was counted, in the shape that its row asks for. */
export function dot(yOffset: number): Layer {
  return {
    mark: { type: 'point', strokeWidth: 1.5, yOffset },
    encoding: {
      y: ROW_PLACE,
      x: { field: 'value', type: 'quantitative', scale: SHARES },
      shape: { field: 'shape', type: 'nominal', scale: null },
      // A diamond of the same area as a dot looks smaller.
      size: { condition: { test: { field: 'shape', equal: 'diamond' }, value: 88 }, value: 56 },
      ...RING_OR_DOT,
    },
  };
}

/**
 * A field of each row as text.
 *
 * @param x - from the left edge of the plot, negative into the margin
 * @param mark - size, colour, alignment, where they differ from the usual; `dy` from the row's middle
 */
export function textAt(field: string, x: number, mark: Layer = {}): Layer {
  return {
    mark: { type: 'text', ...mark },
    encoding: { y: ROW_PLACE, x: { value: x }, text: { field, type: 'nominal' } },
  };
}
