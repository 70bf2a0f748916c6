import { describe, expect, it } from 'vitest';
import { attributes, wellFormed } from './markup.ts';

// The checker that the other tests lean on must itself be able to fail.
describe('wellFormed', () => {
  it.each(['<a/>', '<a b="1"><c>x &amp; y</c></a>', '<a>emoji 🙂</a>'])('takes %s', (markup) => {
    expect(wellFormed(markup)).toBe(true);
  });

  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a/><b/>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a>x & y</a>',
    '<a b="<"/>',
    '<a>]]></a>',
    '<a>\u0000</a>',
    '<a>\ud800</a>',
  ])('refuses %s', (markup) => {
    expect(wellFormed(markup)).toBe(false);
  });

  it('finds attributes in tags, not in text', () => {
    expect(attributes('<a fill="red">fill="blue"</a>', 'fill')).toEqual(['red']);
  });
});
