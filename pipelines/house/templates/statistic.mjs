/** A share by one dimension: it counts the notes of each speaker, and is there to be changed. */
export function statisticUnit({ id, code, words }) {
  return `import { percentInterval } from '../model/phrase.ts';
import { defineStatistic } from '../model/statistic.ts';
import { addOne, mostFirst, shareRow, shareRows } from './share-rows.ts';

/** Whose word the notes are. */
export const ${code} = defineStatistic({
  id: '${id}',
  words: { title: '${words[0].toUpperCase()}${words.slice(1)}' },
  meta: { dimensions: ['speaker'], method: 'Notes by whose word they are. Intervals: Wilson, 95%.' },
  measure: ({ notes }) => {
    const counts = new Map<string, number>();
    for (const { reading } of notes) addOne(counts, reading.saidBy);
    return mostFirst(counts).map(([speaker, count]) => shareRow({ speaker }, count, notes.length));
  },
  verdict: (rows) => {
    const [first] = shareRows(rows);
    if (first === undefined) return { sentence: 'There are no notes yet.', certainty: 'nothing' };
    const { count, n, interval } = first.share;
    const sentence = \`Most notes are in the word of one side (\${first.by.speaker}): \${count} of \${n}, \${percentInterval(interval)}.\`;
    return { sentence, certainty: 'tentative' };
  },
});
`;
}

export function statisticTest({ id, code, words }) {
  return `import { describe, expect, it } from 'vitest';
import { ${code} } from '../../src/statistics/${id}.ts';
import { note, setting } from './invented-history.ts';

describe('${words}', () => {
  it('counts the notes of each speaker', () => {
    const notes = [note('a1', {}), note('a2', {}), note('a3', { saidBy: 'coach' })];
    const rows = ${code}.measure({ applications: [], notes }, setting);
    expect(rows.map(({ by, measure }) => [by.speaker, measure.value])).toEqual([
      ['employer', 2 / 3],
      ['coach', 1 / 3],
    ]);
    expect(${code}.verdict(rows, setting).sentence).toContain('2 of 3');
  });

  it('says so where there is nothing to count', () => {
    expect(${code}.verdict([], setting).certainty).toBe('nothing');
  });
});
`;
}
