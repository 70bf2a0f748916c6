import { describe, expect, it } from 'vitest';
import { chartColours } from '../../src/charts/colours.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Chart, ChartSpec } from '../../src/model/chart.ts';
import { shareOf } from '../../src/model/share.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { attributes, wellFormed } from './markup.ts';

/** The invented history with the rows of one statistic in the place of its own. */
export function measured(
  id: string,
  rows: readonly (readonly [Readonly<Record<string, string>>, number, number])[],
  others: Partial<Analysis> = {},
): Analysis {
  const shares = rows.map(([by, count, n]) => ({ by, measure: shareOf(count, n) }));
  const verdict = { sentence: '', certainty: 'early' } as const;
  return {
    ...analysis,
    measures: { ...analysis.measures, [id]: { title: id, verdict, rows: shares } },
    ...others,
  };
}

/** Every text of a picture, in the order drawn. */
export async function drawnTexts(spec: ChartSpec): Promise<string[]> {
  const svg = await renderSvg(spec, { id: 'x', title: '', description: '' });
  return [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text = '']) => text);
}

/** What holds for every chart, on a given history. */
export function isSound(chart: Chart, history: Analysis = analysis): void {
  const drawing = chart.draw(history);
  if (drawing === null) throw new Error(`${chart.id} found nothing to draw`);
  const { title, note, description, spec, narrowSpec, table } = drawing;
  const formats = [
    ['wide', spec, 820],
    ['narrow', narrowSpec, 320],
  ] as const;

  it('draws nothing where nothing was found', () => {
    expect(chart.draw(emptyAnalysis)).toBeNull();
    expect(chart.draw({ ...history, measures: {} })).toBeNull();
  });

  it('has a sentence with a number as its title, and words for whoever does not see it', () => {
    expect(title).toMatch(/^[\p{Lu}\d]/u);
    expect(title).not.toMatch(/[.!]$|NaN|undefined|null/);
    expect(title.length).toBeLessThan(160);
    expect(note).toMatch(/^[\p{Lu}\d].*\.$/su);
    expect(description).toMatch(/\d.*\.$/s);
    expect(`${note}${description}`).not.toMatch(/NaN|undefined|null|!/);
  });

  it('says the same as a table', () => {
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(JSON.stringify(table)).not.toMatch(/NaN|undefined|null/);
  });

  describe.each(formats)('the %s drawing', (format, drawn, width) => {
    it('is plain JSON without an address', () => {
      expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
      expect(JSON.stringify(drawn)).not.toMatch(/"url"|https?:/);
    });

    it('is a picture that a strict page may hold', async () => {
      const words = { id: `p-${chart.id}-${format}`, title, description };
      const svg = await renderSvg(drawn, words);
      expect(wellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/<[^>]*\s(style|class|href|xlink:href|on[a-z]+)=/);
      expect(svg).not.toMatch(/<script|<image|<foreignObject|url\(|NaN|undefined/);
      expect(attributes(svg, 'id')).toEqual([`${words.id}-title`, `${words.id}-description`]);
      expect(svg.slice(0, svg.indexOf('>'))).not.toMatch(/ (width|height)=/);
      expect(await renderSvg(drawn, words)).toBe(svg);
    });

    it('keeps to the palette, to readable sizes and to its width', async () => {
      const svg = await renderSvg(drawn, { id: 'p', title, description });
      const palette: readonly string[] = ['none', ...Object.values(chartColours)];
      const used = [...attributes(svg, 'fill'), ...attributes(svg, 'stroke')];
      expect(used.filter((colour) => !palette.includes(colour))).toEqual([]);
      expect(Math.min(...attributes(svg, 'font-size').map(parseFloat))).toBeGreaterThanOrEqual(12);
      const [, , across] = attributes(svg, 'viewBox')[0]!.split(' ').map(Number);
      expect(Math.abs(across! - width)).toBeLessThan(width * 0.03);
    });
  });
}
