import { expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../src/classify/learned/model-file.ts';

const model = {
  labels: ['gap dress', 'strength dress'],
  bias: Float32Array.of(-1.25, 0.5),
  features: Uint32Array.of(0, 7, 0xffff_ffff),
  rarity: Float32Array.of(1, 2.5, 8.31),
  weights: Float32Array.of(3.1, -0.2, -3.1, 0.4, 0, 0.1),
};

it('comes back from its text as it was, weights to one part in 62', () => {
  const back = decodeModel(encodeModel(model, { gap: [], strength: [] }));
  expect(back.labels).toEqual(model.labels);
  expect([...back.bias]).toEqual([-1.25, 0.5]);
  expect([...back.features]).toEqual([0, 7, 0xffff_ffff]);
  expect(back.rarity[2]).toBeCloseTo(8.3, 5);
  model.weights.forEach((weight, at) => {
    const largest = at % 2 === 0 ? 3.1 : 0.4;
    expect(Math.abs(back.weights[at]! - weight)).toBeLessThanOrEqual(largest / 62 + 1e-6);
  });
});

it('keeps a weight of nothing at nothing', () => {
  const { weights } = decodeModel(encodeModel(model, { gap: [], strength: [] }));
  expect(weights[4]).toBe(0);
});
