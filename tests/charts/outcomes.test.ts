import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/charts/outcomes.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { isSound, measured } from './sound.ts';

const FEW = measured('outcomes', [
  [{ outcome: 'rejected' }, 7, 12],
  [{ outcome: 'no-reply' }, 4, 12],
  [{ outcome: 'open' }, 1, 12],
  [{ outcome: 'offer' }, 0, 12],
]);
const MANY = measured('outcomes', [
  [{ outcome: 'rejected' }, 231, 480],
  [{ outcome: 'no-reply' }, 248, 480],
  [{ outcome: 'accepted' }, 1, 480],
]);

async function marks(history: typeof FEW, shape: RegExp): Promise<number> {
  const svg = await renderSvg(outcomes.draw(history)!.spec, {
    id: 'x',
    title: '',
    description: '',
  });
  return svg.match(shape)?.length ?? 0;
}

describe('the chart of outcomes', () => {
  isSound(outcomes);
  describe('with many applications', () => {
    isSound(outcomes, MANY);
  });

  it('draws one dot a case where there are few, and bars where there are many', async () => {
    const circle = /<path [^>]*d="M[\d.]+,0A/g;
    expect(await marks(FEW, circle)).toBe(12);
    expect(await marks(MANY, circle)).toBe(0);
    expect(await marks(MANY, /<path [^>]*stroke="#(ab620b|7c858d|1d5b79)"/g)).toBe(3);
  });

  it('names the two most frequent endings with their counts', () => {
    expect(outcomes.draw(FEW)!.title).toBe(
      '7 of 12 applications were turned down, and 4 were never answered',
    );
  });

  it('uses the singular', () => {
    const one = measured('outcomes', [[{ outcome: 'open' }, 1, 1]]);
    expect(outcomes.draw(one)!.title).toBe('The one application is still open');
    const two = measured('outcomes', [
      [{ outcome: 'no-reply' }, 1, 2],
      [{ outcome: 'rejected' }, 1, 2],
    ]);
    expect(outcomes.draw(two)!.title).toBe(
      '1 of 2 applications was never answered, and 1 was turned down',
    );
  });

  it('has nothing to draw where nothing was sent', () => {
    expect(outcomes.draw(measured('outcomes', [[{ outcome: 'open' }, 0, 0]]))).toBeNull();
  });

  it('shows an ending that only a later version knows', () => {
    const later = measured('outcomes', [[{ outcome: 'paused' }, 2, 2]]);
    expect(outcomes.draw(later)!.table.rows[0]![0]).toBe('paused');
  });
});
