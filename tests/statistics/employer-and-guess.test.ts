import { describe, expect, it } from 'vitest';
import { employerAndGuess } from '../../src/statistics/employer-and-guess.ts';
import { application, note, setting } from './invented-history.ts';

const pairs = [
  { said: 'answers', guessed: 'compensation' },
  { said: 'assessment', guessed: 'compensation' },
  { said: 'answers', guessed: 'answers' },
  { said: 'answers', guessed: null },
];
const history = {
  applications: pairs.map((_, at) => application(`a${at}`)),
  notes: pairs.flatMap(({ said, guessed }, at) => [
    note(`a${at}`, { gaps: [said] }),
    ...(guessed === null
      ? []
      : [note(`a${at}`, { gaps: [guessed], saidBy: 'candidate' as const })]),
  ]),
};

describe('employer and guess', () => {
  const rows = employerAndGuess.measure(history, setting);

  it('looks only at rejections that have both', () => {
    expect(new Set(rows.map(({ measure }) => measure.n))).toEqual(new Set([3]));
    const of = (reason: string): (number | null)[] =>
      rows.flatMap(({ by, measure }) =>
        by.reason === reason && measure.unit === 'share' ? [measure.count] : [],
      );
    expect(of('answers')).toEqual([2, 1, 1]);
    expect(of('compensation')).toEqual([0, 2, 0]);
  });

  it('names the guess that is furthest from what was said', () => {
    expect(employerAndGuess.verdict(rows, setting)).toEqual({
      sentence:
        '3 rejections have both the employer’s reason and your own guess: you guessed compensation 2 times, and the employer named it in none of these.',
      certainty: 'early',
    });
  });
});
