import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadNote } from '../../src/model/note.ts';
import { alsoSaid } from '../../src/themes/also-said.ts';
import { note } from '../statistics/invented-history.ts';

/** A vague note of its own application with one clause that no category took. */
function said(at: number, text: string, parts: Partial<ReadNote> = {}): ReadNote {
  const one = note(`a${at}`, {}, { text, ...parts });
  const unnamed = [{ start: 0, end: text.length, text }];
  return { ...one, id: `n${at}`, reading: { ...one.reading, detail: 'vague', unnamed } };
}

const themesOf = (texts: readonly string[]): string[] =>
  alsoSaid({ applications: [], notes: texts.map((text, at) => said(at, text)) }).map(
    ({ name, noteIds }) => `${name}: ${noteIds.join(' ')}`,
  );

const HANDWRITING = [
  'Your handwriting on the form let you down',
  'The handwriting let you down on the form',
  'We struggled with handwriting on your form',
];

describe('what no category foresees', () => {
  it('is grouped by wording and named by the words that most share', () => {
    expect(themesOf([...HANDWRITING, 'Your laugh was too loud for the radio'])).toEqual([
      'handwriting: n0 n1 n2',
    ]);
  });

  it('is no theme below three employers, however often one says it', () => {
    expect(themesOf(HANDWRITING.slice(1))).toEqual([]);
    const [first] = HANDWRITING;
    const notes = [1, 2, 3].map((at) => ({ ...said(at, first!), applicationId: 'a0' }));
    expect(alsoSaid({ applications: [], notes })).toEqual([]);
  });

  it('leaves out the candidate’s own word, and a letter that many get after the first', () => {
    const [first, second, third] = HANDWRITING.map((text, at) => said(at, text));
    const own = { ...third!, reading: { ...third!.reading, saidBy: 'candidate' as const } };
    expect(alsoSaid({ applications: [], notes: [first!, second!, own] })).toEqual([]);
    const again = { ...third!, repeats: 'n0' };
    expect(alsoSaid({ applications: [], notes: [first!, second!, again] })).toEqual([]);
  });

  it('one more note parts no group', () => {
    const words = ['handwriting', 'form', 'laugh', 'radio', 'voice', 'desk', 'poor', 'loud'];
    const clause = fc
      .array(fc.constantFrom(...words), { minLength: 2, maxLength: 5 })
      .map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 12 }), clause, (texts, more) => {
        const before = alsoSaid({
          applications: [],
          notes: texts.map((text, at) => said(at, text)),
        });
        const after = alsoSaid({
          applications: [],
          notes: [...texts, more].map((text, at) => said(at, text)),
        });
        for (const { noteIds } of before)
          expect(after.some((theme) => noteIds.every((id) => theme.noteIds.includes(id)))).toBe(
            true,
          );
      }),
    );
  });
});
