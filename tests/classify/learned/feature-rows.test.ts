import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureRows, NO_ROW } from '../../../src/classify/learned/feature-rows.ts';

const feature = fc.oneof(
  fc.integer({ min: 0, max: 0xffff_ffff }),
  // the same low bits, so that the filter cannot tell them apart
  fc.integer({ min: 0, max: 4000 }).map((high) => ((high << 19) | 7) >>> 0),
);

it('finds every feature in its row and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(feature), fc.array(feature), (features, others) => {
      const rows = new FeatureRows(Uint32Array.from(features));
      features.forEach((one, row) => {
        expect(rows.rowOf(one)).toBe(row);
      });
      for (const other of others) {
        expect(rows.rowOf(other)).toBe(features.includes(other) ? features.indexOf(other) : NO_ROW);
      }
    }),
  );
});
