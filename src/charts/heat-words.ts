import { sentenceCase } from '../model/phrase.ts';
import { SHORT_STAGE_NAMES } from '../model/stage.ts';
import { chartColours } from './colours.ts';
import { isCrowded, type HeatLine, type HeatStage } from './heat-grid.ts';
import { wrapText } from './plain-text.ts';
import { TEXT_SIZE, type Format } from './theme.ts';

type Layer = Readonly<Record<string, unknown>>;

/** A row of a measure names its stage as text, which may be one of a later version. */
const shortNames = new Map<string, string>(Object.entries(SHORT_STAGE_NAMES));

/** Between the rows of a name that takes two. */
const LEADING = 14;

/** The names of the rows on the left, on two lines where one is too short, and their sums on the right. */
export function reasonWords(
  format: Format,
  y: Layer,
  lines: readonly HeatLine[],
  at: { readonly left: number; readonly end: number },
): Layer[] {
  const size = format === 'wide' ? TEXT_SIZE.usual : TEXT_SIZE.small;
  const text = (values: readonly object[], x: number, mark: Layer): Layer => ({
    data: { values },
    mark: { type: 'text', ...mark },
    encoding: { x: { value: x }, y, text: { field: 'text', type: 'nominal' } },
  });
  const pieces = lines
    .filter(({ total }) => total !== null)
    .flatMap(({ id, name }) =>
      wrapText(name, at.left - 12, size).map((piece, row, { length }) => ({
        reason: id,
        text: piece,
        dy: (row - (length - 1) / 2) * LEADING,
      })),
    );
  const names = [0, -LEADING / 2, LEADING / 2].map((dy) =>
    text(
      pieces.filter((piece) => piece.dy === dy),
      -at.left,
      { fontSize: size, dy },
    ),
  );
  const headings = lines.filter(({ total }) => total === null);
  const sums = lines.filter(({ total }) => total !== null);
  return [
    ...names,
    text(
      headings.map(({ id, name }) => ({ reason: id, text: name })),
      -at.left,
      { fontSize: TEXT_SIZE.small, color: chartColours['ink-3'], dy: 6 },
    ),
    text(
      sums.map(({ id, total }) => ({ reason: id, text: String(total) })),
      at.end,
      { align: 'right', color: chartColours['ink-2'] },
    ),
  ];
}

/**
 * Each stage over its column, with how many rejections with a reason ended there. Where columns
 * are crowded every second name stands one row higher.
 */
export function stageWords(
  format: Format,
  x: Layer,
  stages: readonly HeatStage[],
  end: number,
): Layer[] {
  const size = format === 'wide' ? TEXT_SIZE.middle : TEXT_SIZE.small;
  const values = stages.map(({ stage, name, n }) => ({
    stage,
    n,
    name: sentenceCase((format === 'narrow' ? shortNames.get(stage) : undefined) ?? name),
  }));
  const over = (rows: readonly object[], field: string, y: number, mark: Layer): Layer => ({
    data: { values: rows },
    mark: { type: 'text', align: 'center', ...mark },
    encoding: { x, y: { value: y }, text: { field, type: 'nominal' } },
  });
  const [first, second] = isCrowded(format, stages)
    ? [values.filter((_, at) => at % 2 === 0), values.filter((_, at) => at % 2 === 1)]
    : [values, []];
  return [
    over(first, 'name', -32, { fontSize: size }),
    ...(second.length === 0 ? [] : [over(second, 'name', -32 - LEADING, { fontSize: size })]),
    over(values, 'n', -14, { fontSize: TEXT_SIZE.small, color: chartColours['ink-3'] }),
    {
      data: { values: [{ text: 'All' }] },
      mark: { type: 'text', align: 'right', fontSize: size },
      encoding: { x: { value: end }, y: { value: -32 }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}
