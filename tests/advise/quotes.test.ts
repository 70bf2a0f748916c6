import { describe, expect, it } from 'vitest';
import { quotesFor } from '../../src/advise/quotes.ts';
import { sentenceAround } from '../../src/model/sentence-around.ts';
import type { ReadNote } from '../../src/model/note.ts';
import { evidence, note } from '../statistics/invented-history.ts';

function late(company: string, confidence: number, text = `${company}: you were late.`): ReadNote {
  const gap = { category: 'punctuality', confidence, evidence: [evidence(text, 'late')] };
  return note('a1', { gaps: [gap] }, { text, company });
}

describe('quotes', () => {
  it('come surest first, from different companies first, possible ones last', () => {
    const notes = [
      late('Ostrea', 0.9),
      late('Ostrea', 0.95, 'Late again, late.'),
      late('Kestrel', 0.7),
      late('Vireo', 0.4),
    ];
    const quoted = quotesFor('punctuality', 'gaps', notes, 4);
    expect(quoted.map(({ company, confidence }) => [company, confidence])).toEqual([
      ['Ostrea', 0.95],
      ['Kestrel', 0.7],
      ['Ostrea', 0.9],
      ['Vireo', 0.4],
    ]);
    expect(quotesFor('punctuality', 'gaps', notes, 1)).toHaveLength(1);
  });

  it('do not repeat a sentence, nor quote the candidate', () => {
    const own = note('a1', { gaps: ['punctuality'], saidBy: 'candidate' });
    const twice = [
      late('Ostrea', 0.9, 'You were late.'),
      late('Kestrel', 0.9, 'You were late.'),
      own,
    ];
    expect(quotesFor('punctuality', 'gaps', twice, 3)).toHaveLength(1);
  });
});

describe('the sentence around a mark', () => {
  it.each([
    { text: 'Good call. You were late. Thanks.', sentence: 'You were late.' },
    { text: 'notes:\n- late by ten minutes\n- fine otherwise', sentence: '- late by ten minutes' },
    { text: 'She said "you were late." We agreed.', sentence: 'She said "you were late."' },
    { text: 'late', sentence: 'late' },
  ])('is "$sentence"', ({ text, sentence }) => {
    const mark = evidence(text, 'late');
    const found = sentenceAround(text, mark, [mark]);
    expect(found.sentence).toBe(sentence);
    expect(found.sentence.slice(found.marks[0]!.start, found.marks[0]!.end)).toBe('late');
  });

  it('is cut around the mark where it is very long, at words', () => {
    const text = `${'first one thing and then '.repeat(30)}late ${'and then another thing '.repeat(30)}`;
    const mark = evidence(text, 'late');
    const { sentence, marks } = sentenceAround(text, mark, [mark]);
    expect(sentence.length).toBeLessThan(320);
    expect(sentence).toMatch(/^… (first|one|thing|and|then) .* …$/);
    expect(sentence.slice(marks[0]!.start, marks[0]!.end)).toBe('late');
  });
});
