import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutFlow, type FlowLink } from '../../src/charts/flow-layout.ts';

const SIZE = { width: 600, height: 300, bar: 10, gap: 20 };
const IDS = ['applied', 'screen', 'offer', 'rejected', 'no-reply'];

const count = fc.integer({ min: 1, max: 400 });
const links = fc
  .tuple(count, count, count, count)
  .map(([lost, silent, failed, offers]): FlowLink[] => [
    { from: 'applied', to: 'screen', count: failed + offers },
    { from: 'applied', to: 'no-reply', count: silent },
    { from: 'applied', to: 'rejected', count: lost },
    { from: 'screen', to: 'rejected', count: failed },
    { from: 'screen', to: 'offer', count: offers },
  ]);

it('keeps to the drawing, and gives each application the same height everywhere', () => {
  fc.assert(
    fc.property(links, (some) => {
      const { nodes, bands } = layOutFlow(IDS, some, SIZE);
      const first = nodes.find(({ id }) => id === 'applied')!;
      const each = (first.y1 - first.y0) / first.count;
      for (const node of nodes) {
        expect(node.y0).toBeGreaterThanOrEqual(-0.01);
        expect(node.y1).toBeLessThanOrEqual(300.01);
        expect(node.y1 - node.y0).toBeCloseTo(node.count * each, 0);
      }
      for (const [at, { sections }] of bands.entries()) {
        const thickness = some[at]!.count * each;
        for (const { y0, y1 } of sections) expect(Math.abs(y1 - y0 - thickness)).toBeLessThan(0.5);
        const across = sections.map(({ x }) => x);
        expect(across).toEqual([...across].sort((a, b) => a - b));
      }
    }),
  );
});

it('puts endings at the right edge', () => {
  const { nodes } = layOutFlow(
    IDS,
    [
      { from: 'applied', to: 'screen', count: 2 },
      { from: 'applied', to: 'no-reply', count: 1 },
      { from: 'screen', to: 'rejected', count: 1 },
      { from: 'screen', to: 'offer', count: 1 },
    ],
    SIZE,
  );
  const right = nodes.filter(({ x1 }) => x1 === 600).map(({ id }) => id);
  expect(right.sort()).toEqual(['no-reply', 'offer', 'rejected']);
});
