import { describe, expect, it } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.ts';

const { classify } = compileClassifier([]);

describe('whose word a note is', () => {
  it.each([
    ['Dear Ms Okafor, thank you for your time on Tuesday.', 'employer'],
    ['Hi Tom, they went with somebody else, I am sorry.', 'employer'],
    ['You were prepared, and we liked your questions.', 'employer'],
    ['Unfortunately we chose another applicant.', 'employer'],
    ['I rang them on Friday and heard nothing.', 'candidate'],
    ['They said my answers were too long.', 'candidate'],
    ['Ghosted.', 'candidate'],
    ['Session 3: client still looks at the table.', 'coach'],
    ['Salary.', 'unknown'],
    ['', 'unknown'],
  ])('"%s": %s', (text, speaker) => {
    expect(classify(text).saidBy).toBe(speaker);
  });

  it('is what its place tells, whatever its words', () => {
    expect(classify('I froze.', 'employer').saidBy).toBe('employer');
  });
});
