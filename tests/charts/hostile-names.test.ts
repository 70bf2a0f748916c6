import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { renderCharts } from '../../src/render/render-charts.ts';
import { analysis } from '../fixtures/analysis.ts';
import { wellFormed } from './markup.ts';

/** Names that an analysis file from somewhere else could hold. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'a ]]> b & c &lt; d',
  '\u202egnp.exe',
  '\u0000\u0001\u001b[31m',
  '🧑🏽‍💻'.repeat(60),
  'x'.repeat(10_000),
  '\ud800 half',
  '',
  '__proto__',
  '{{datum.x}} datum["x"] \\u0022',
];

function named(name: string): Analysis {
  const categories = Object.fromEntries(
    Object.entries(analysis.categories).map(([id, card]) => [
      id,
      { ...card, name, strength: name },
    ]),
  );
  return { ...analysis, categories };
}

describe.each(HOSTILE)('a category called %j', (name) => {
  it('stays text, and the pictures stay whole', async () => {
    const drawn = await renderCharts(named(name), charts);
    expect(drawn.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
    for (const { wideSvg, narrowSvg, drawing } of drawn) {
      expect(drawing.title.length).toBeLessThan(400);
      for (const svg of [wideSvg, narrowSvg]) {
        expect(wellFormed(svg)).toBe(true);
        expect(svg).not.toMatch(/<(script|img)|\u202e/i);
        expect(svg.length).toBeLessThan(200_000);
      }
    }
  });
});

describe('ids of reasons that no card explains', () => {
  it('stand for themselves', async () => {
    const drawn = await renderCharts({ ...analysis, categories: {} }, charts);
    expect(drawn.find(({ id }) => id === 'reasons')!.wideSvg).toContain('>assessment<');
  });
});
