import { describe, expect, it } from 'vitest';
import { chartColours } from '../../src/charts/colours.ts';
import { TOKENS } from '../../src/render/styles-tokens.ts';

/** The light values: those before the first media query. */
const light = TOKENS.slice(0, TOKENS.indexOf('@media'));

describe('the colours of the charts', () => {
  it.each(Object.entries(chartColours))('%s is the token of the page', (token, colour) => {
    expect(light).toContain(`--${token}: ${colour};`);
  });

  it('tells the tokens apart, so that the page can turn each back', () => {
    const values = Object.values(chartColours);
    expect(new Set(values).size).toBe(values.length);
  });
});
