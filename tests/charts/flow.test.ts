import { describe, expect, it } from 'vitest';
import { flow } from '../../src/charts/flow.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { drawnTexts, isSound, measured } from './sound.ts';

const ROWS = measured('flow', [
  [{ from: 'applied', to: 'screen' }, 6, 12],
  [{ from: 'applied', to: 'no-reply' }, 5, 12],
  [{ from: 'applied', to: 'open' }, 1, 12],
  [{ from: 'screen', to: 'rejected' }, 5, 12],
  [{ from: 'screen', to: 'offer' }, 1, 12],
  [{ from: 'offer', to: 'declined' }, 1, 12],
]);

const HISTORY: Analysis = {
  ...ROWS,
  measures: {
    ...ROWS.measures,
    flow: {
      ...ROWS.measures['flow']!,
      verdict: { sentence: 'Of 12 applications, 6 came to a first call.', certainty: 'firm' },
    },
  },
};

describe('the flow', () => {
  it('has the sentence of its measure as its title', () => {
    expect(flow.draw(HISTORY)!.title).toBe('Of 12 applications, 6 came to a first call');
  });

  isSound(flow, HISTORY);

  it('names every station and every ending with its count', async () => {
    expect(await drawnTexts(flow.draw(HISTORY)!.spec)).toEqual([
      'Applied 12',
      'First call or test 6',
      'Offer 1',
      'Turned down 5',
      'No answer 5',
      'Offer declined by you 1',
      'Still open 1',
    ]);
    expect(await drawnTexts(flow.draw(HISTORY)!.narrowSpec)).toContain('Call 6');
  });

  it('draws nothing for a handful, which words tell faster', () => {
    expect(flow.draw(measured('flow', [[{ from: 'applied', to: 'rejected' }, 4, 4]]))).toBeNull();
  });

  it('draws what a later version knows, by its own name', async () => {
    const later = measured('flow', [
      [{ from: 'applied', to: 'visa <lost>' }, 3, 6],
      [{ from: 'applied', to: 'rejected' }, 3, 6],
    ]);
    expect((await drawnTexts(flow.draw(later)!.spec)).at(-1)).toMatch(/^visa .*lost.* 3$/);
  });
});
