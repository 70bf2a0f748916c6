import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svg.ts';
import { attributes, wellFormed } from '../charts/markup.ts';

const words = { id: 'picture-a', title: 'Fish & chips < 3', description: 'Two ]]> bars\u0000' };
const spec = {
  width: 100,
  height: 40,
  padding: 0,
  autosize: { type: 'none' },
  data: { values: [{ a: 'x & <y>', b: 1 / 3 }] },
  mark: { type: 'text' },
  encoding: {
    x: { value: 100 / 3 },
    y: { value: 10 },
    text: { field: 'a', type: 'nominal' },
    color: { value: '#17202a' },
  },
} as const;

describe('renderSvg', () => {
  it('names the picture for somebody who does not see it', async () => {
    const svg = await renderSvg(spec, words);
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toContain('role="img" aria-labelledby="picture-a-title picture-a-description"');
    expect(svg).toContain('<title id="picture-a-title">Fish &amp; chips &lt; 3</title>');
    expect(svg).toContain('<desc id="picture-a-description">Two ]]&gt; bars</desc>');
  });

  it('scales: proportions, and no size', async () => {
    const svg = await renderSvg(spec, words);
    expect(attributes(svg, 'viewBox')).toEqual(['0 0 100 40']);
    expect(svg.slice(0, svg.indexOf('>'))).not.toMatch(/ (width|height)=/);
  });

  it('leaves text between the tags as it is, and rounds what is inside them', async () => {
    const svg = await renderSvg(spec, words);
    expect(svg).toContain('translate(33.33,');
    expect(svg).toContain('>x &amp; &lt;y&gt;</text>');
  });

  it('leaves the specification as it was', async () => {
    const given = structuredClone(spec);
    await renderSvg(given, words);
    expect(given).toStrictEqual(spec);
  });

  it('does not let a part of a chart pass for the whole', async () => {
    const broken = { ...spec, encoding: { ...spec.encoding, shape: { value: 'circle' } } };
    await expect(renderSvg(broken, words)).rejects.toThrow('The chart picture-a was not drawn');
  });
});
