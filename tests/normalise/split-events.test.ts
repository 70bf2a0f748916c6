import { describe, expect, it } from 'vitest';
import { splitEvents } from '../../src/normalise/notes/split-events.ts';

const split = (text: string) =>
  splitEvents(text, 'day-first', '2026-05-01').map(({ date, text: part }) => [
    date?.iso ?? null,
    part,
  ]);

describe('splitEvents', () => {
  it('splits at dates that begin a line or a sentence', () => {
    expect(split('Applied.\n- 3/2/2026 call\n- 9/2/2026 rejected')).toEqual([
      [null, 'Applied.'],
      ['2026-02-03', '3/2/2026 call'],
      ['2026-02-09', '9/2/2026 rejected'],
    ]);
  });

  it.each([
    'They had me in on 3 Feb 2026 and again on 9 Feb 2026, then no.',
    'Round 2. 45 minutes; 3 people.',
    '10 years wanted. 5 is what I have.',
  ])('leaves "%s" whole', (text) => {
    expect(split(text)).toEqual([[null, text]]);
  });

  it('dates a note by the one date that it begins with', () => {
    expect(split('2026-02-03: said no. I asked on 9 Feb.')).toEqual([
      ['2026-02-03', '2026-02-03: said no. I asked on 9 Feb.'],
    ]);
  });
});
