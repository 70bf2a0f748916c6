import { describe, expect, it } from 'vitest';
import { styleSheet } from '../../src/render/styles.ts';
import { cssString } from '../../src/render/styles-print.ts';

const css = styleSheet('Debrief');

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function tokens(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]),
  );
}

const [, light = ''] = css.split(':root {');
const [, dark = ''] = css.split(':root[data-theme=dark] {');
const GROUNDS = {
  ink: ['paper', 'panel', 'go-2', 'go-3', 'lack-3'],
  'ink-2': ['paper', 'panel'],
  'ink-3': ['paper', 'panel'],
  go: ['paper', 'panel'],
  'on-go': ['go'],
  'on-go-4': ['go-4'],
};

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('the %s colours', (_, colours) => {
  it.each(Object.entries(GROUNDS))(
    '%s can be read on each ground that it stands on',
    (text, grounds) => {
      for (const ground of grounds) {
        expect(
          contrast(colours[text]!, colours[ground]!),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['go', 'lack', 'still'])('marks and borders in %s stand out from the page', (mark) => {
    expect(contrast(colours[mark]!, colours['paper']!)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet', () => {
  it('uses only tokens that exist', () => {
    const used = new Set([...css.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, name]) => name));
    const known = new Set([...css.matchAll(/--([a-z0-9-]+):/g)].map(([, name]) => name));
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });

  it('opens and closes each brace', () => {
    expect(css.split('{').length).toBe(css.split('}').length);
  });

  it('cannot be left by a name', () => {
    expect(cssString('"; } </style>')).toBe('"\\22 \\3b  \\7d  \\3c \\2f style\\3e "');
    expect(styleSheet('</style><script>')).not.toMatch(/<\/?s/);
  });
});
