import { describe, expect, it } from 'vitest';
import { conversion } from '../../src/charts/conversion.ts';
import { drawnTexts, isSound, measured } from './sound.ts';

const STEPS = [
  [{ stage: 'reply' }, 86, 134],
  [{ stage: 'screen' }, 44, 86],
  [{ stage: 'interview' }, 7, 18],
  [{ stage: 'offer' }, 0, 0],
] as const;

describe('the chart of conversion', () => {
  isSound(conversion);

  it('names each step by where it starts and where it leads', async () => {
    const { spec, narrowSpec } = conversion.draw(measured('conversion', STEPS))!;
    for (const drawn of [spec, narrowSpec]) {
      const texts = await drawnTexts(drawn);
      expect(texts).toContain('Application to first reply');
      expect(texts).toContain('First call to interview');
      expect(texts).toContain('44 of 86');
    }
  });

  it('leaves out a step that nobody has come to', () => {
    expect(conversion.draw(measured('conversion', STEPS))!.table.rows).toHaveLength(3);
  });

  // 48 and 42 lost: binom.test(48, 90) in R has an interval that holds one half.
  it('does not call one step the worst where two lose about as many', () => {
    expect(conversion.draw(measured('conversion', STEPS))!.title).toBe(
      'No one step stands out: 48 of 134 (28 to 44%) did not get from application to first reply',
    );
  });

  it('does where it is more than chance', () => {
    const steep = measured('conversion', [
      [{ stage: 'reply' }, 20, 134],
      [{ stage: 'screen' }, 15, 20],
    ]);
    expect(conversion.draw(steep)!.title).toMatch(/^114 of 134 .*, more than at any other step$/);
  });

  it('says so where nothing was lost', () => {
    const all = measured('conversion', [[{ stage: 'reply' }, 1, 1]]);
    expect(conversion.draw(all)!.title).toBe('1 application, and none lost at any step so far');
  });
});
