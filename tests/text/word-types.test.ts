import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandContraction } from '../../src/text/contractions.ts';
import { WordTypes } from '../../src/text/word-types.ts';

describe('word types', () => {
  it('gives one object to each spelling, wherever it stands', () => {
    const types = new WordTypes();
    const text = 'late Late late';
    expect(types.at(text, 0, 4)).toBe(types.at(text, 10, 14));
    expect(types.at(text, 0, 4)).not.toBe(types.at(text, 5, 9));
    expect(types.at(text, 5, 9)).toEqual({ spelling: 'Late', words: ['late'] });
  });

  it('reads curly apostrophes as straight ones', () => {
    expect(new WordTypes().at('didn’t', 0, 6).words).toEqual(['did', 'not']);
  });

  it('reads any spelling as it would be read alone, among many others', () => {
    const types = new WordTypes();
    for (let at = 0; at < 10_000; at += 1) types.at(`w${at}`, 0, `w${at}`.length);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (word, before) => {
        const { spelling, words } = types.at(before + word, before.length, (before + word).length);
        expect(spelling).toBe(word);
        expect(words).toEqual(expandContraction(word.toLowerCase().replace(/[’‘`]/g, "'")));
      }),
    );
  });
});
