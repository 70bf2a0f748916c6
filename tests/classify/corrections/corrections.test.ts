import { describe, expect, it } from 'vitest';
import { correctionIndex } from '../../../src/classify/corrections/correction-index.ts';
import { correctReading } from '../../../src/classify/corrections/correct-reading.ts';
import { readCorrections } from '../../../src/classify/corrections/read-corrections.ts';
import type { NoteReading } from '../../../src/model/finding.ts';

const IDS = ['punctuality', 'dress'];
const read = (text: string) => readCorrections(text, 'corrections.csv', IDS);

describe('a file of corrections', () => {
  it('may have its columns in any order, capitals and a byte order mark', () => {
    expect(
      read('\ufeffChange,Note,Side,Category\r\nADD,"Came  late,\nagain…",Strength,punctuality\r\n')
        .corrections,
    ).toEqual([
      { note: 'came late, again', category: 'punctuality', side: 'strength', change: 'add' },
    ]);
  });

  it.each([
    ['note', 'Late,punctuality,add'],
    ['category', 'Came late again,latenes,add'],
    ['change', 'Came late again,punctuality,maybe'],
  ])('has a message for a bad %s, and takes the other rows', (column, row) => {
    const { corrections, diagnostics } = read(
      `note,category,change\n${row}\nWore no tie at all,dress,remove\n`,
    );
    expect(corrections).toHaveLength(1);
    expect(diagnostics.map((one) => [one.code, one.row, one.column])).toEqual([
      ['correction-unread', 2, column],
    ]);
  });

  it('without its columns is refused, with their names', () => {
    expect(read('text,label\nx,y\n').diagnostics[0]?.actual).toBe('note, category, change');
  });
});

describe('corrections', () => {
  const corrections = read(
    'note,category,change,side\nThey said I was,punctuality,remove,\nThey said I was late twice,dress,add,\nnobody wrote this,dress,add,\n',
  ).corrections;

  it('are of every note that begins with their words', () => {
    const index = correctionIndex(corrections);
    expect(index.of('They said I\nwas early.').map(({ change }) => change)).toEqual(['remove']);
    expect(
      index.of('they said I was late twice, and rude').map(({ category }) => category),
    ).toEqual(['punctuality', 'dress']);
    expect(index.of('Something else')).toEqual([]);
    expect(index.unused().map(({ note }) => note)).toEqual(['nobody wrote this']);
  });

  it('of one thing count by the last that was said', () => {
    const twice = read(
      'note,category,change\nCame late again,dress,add\nCame late again,dress,remove\n',
    ).corrections;
    expect(
      correctionIndex(twice)
        .of('Came late again')
        .map(({ change }) => change),
    ).toEqual(['remove']);
  });

  it('go before what the reader found, and stay visible', () => {
    const late = { category: 'punctuality', confidence: 0.9, evidence: [] };
    const reading: NoteReading = {
      gaps: [late],
      strengths: [],
      detail: 'vague',
      saidBy: 'employer',
    };
    const corrected = correctReading(reading, corrections.slice(0, 2));
    expect(corrected).toMatchObject({
      gaps: [{ category: 'dress', confidence: 1 }],
      detail: 'specific',
      corrections: [{ category: 'punctuality', change: 'remove' }, { category: 'dress' }],
    });
    expect(correctReading(reading, [])).toBe(reading);
  });
});
