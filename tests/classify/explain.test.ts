import { describe, expect, it } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.ts';
import { explain } from '../../src/classify/explain.ts';
import { categoryOf } from './some-categories.ts';

const categories = [
  categoryOf('punctuality', { gap: ['late'] }),
  categoryOf('communication', { topic: ['delivery'] }),
];
const classifier = compileClassifier(categories);

describe('an explanation', () => {
  const text = 'You were not late, but your delivery was poor.';
  const { clauses, reading } = explain(classifier, categories, text);

  it('shows the note clause by clause, without losing a letter', () => {
    expect(clauses.map((clause) => clause.text)).toEqual([
      'You were not late,',
      'but your delivery was poor.',
    ]);
  });

  it('names each cue that fired, and what the context did to it', () => {
    expect(clauses[0]?.cues).toEqual([
      {
        words: 'late',
        cues: ['late'],
        category: 'punctuality',
        side: 'gap',
        context: ['negated'],
        confidence: 0,
      },
    ]);
  });

  it('names topic and verdict together', () => {
    const [cue] = clauses[1]?.cues ?? [];
    expect(cue).toMatchObject({ words: 'delivery was poor', category: 'communication' });
    expect(cue?.cues).toHaveLength(2);
    expect(cue?.confidence).toBeGreaterThan(0);
  });

  it('comes to the reading that the classifier gives', () => {
    expect(reading).toEqual(classifier.classify(text));
  });

  it.each([
    ['The interviewer was late.', 'about somebody else'],
    ['Two years ago I was late.', 'another time'],
    ['If late, ring us.', 'a case put, or a general tip'],
    ['Late was not an issue.', 'denied'],
  ])('"%s": %s', (other, why) => {
    const fired = explain(classifier, categories, other).clauses.flatMap(({ cues }) => cues);
    expect(fired[0]?.context).toContain(why);
  });

  it('has nothing to say of an empty note', () => {
    expect(explain(classifier, categories, '').clauses).toEqual([]);
  });
});
