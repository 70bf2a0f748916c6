import { describe, expect, it } from 'vitest';
import { plainNote } from '../../src/formats/plain-note.ts';
import { utf8 } from './bytes.ts';

const read = (text: string) => plainNote.read(utf8('acorn.txt', text)).texts;

describe('plain-note', () => {
  it('takes the lines on top as attributes and keeps the words', () => {
    expect(read('Company: Acorn Ltd\nStage: onsite\n\nThey said: too junior.\n')).toEqual([
      {
        place: { file: 'acorn.txt', row: 3 },
        heading: null,
        attributes: { company: 'Acorn Ltd', stage: 'onsite' },
        text: 'They said: too junior.',
      },
    ]);
  });

  it('splits a diary at its dates', () => {
    expect(read('3 Feb 2026 - phone screen, fine\n10 Feb 2026 - rejected\n')).toHaveLength(2);
  });

  it('does not take a sentence with a colon for an attribute', () => {
    expect(read('Verdict: come back in two years. Fair enough.')[0]?.attributes).toEqual({});
  });
});
