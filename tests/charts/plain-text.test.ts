import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, plainText, wrapText } from '../../src/charts/plain-text.ts';
import { textWidth } from '../../src/charts/text-width.ts';

describe('plainText', () => {
  it('never holds a control, a direction mark or half a character, and is on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });
});

describe('fitText', () => {
  it('fits, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        expect(textWidth(fitText(text, 120, 14), 14)).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('does not cut a person in two', () => {
    expect(fitText('🧑🏽‍💻🧑🏽‍💻🧑🏽‍💻', 140, 14)).toMatch(/^(🧑🏽‍💻)*…$/u);
  });
});

describe('wrapText', () => {
  it('uses two lines at most, and keeps every word that fits', () => {
    expect(wrapText('Location and right to work', 92, 12)).toEqual([
      'Location and',
      'right to work',
    ]);
    expect(wrapText('one two three four five six seven', 60, 12)).toHaveLength(2);
    expect(wrapText('x'.repeat(300), 60, 12)).toHaveLength(1);
    expect(wrapText('', 60, 12)).toEqual(['']);
  });
});
