import { expect, it } from 'vitest';
import { flow } from '../../src/charts/flow.ts';
import { renderSankeymatic } from '../../src/render/sankeymatic.ts';
import { measured } from '../charts/sound.ts';

it('writes a line for each band of the flow', () => {
  const history = measured('flow', [
    [{ from: 'applied', to: 'rejected' }, 7, 9],
    [{ from: 'applied', to: 'no-reply' }, 2, 9],
  ]);
  expect(renderSankeymatic(flow.draw(history)!.table)).toBe(
    'Applied [7] Turned down\nApplied [2] No answer\n',
  );
});
