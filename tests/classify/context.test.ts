import { describe, expect, it } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.ts';
import { categoryOf } from './some-categories.ts';

const { classify } = compileClassifier([
  categoryOf('punctuality', { gap: ['late', 'overslept'] }),
  categoryOf('engagement', { gap: ['nervous', 'froze', 'lost (her|his|my) words'] }),
  categoryOf('hard-skills', { gap: ['(no|without|never used) {skill}', 'not used {skill}'] }),
  categoryOf('credentials', { gap: ['no degree', '(missing|expired) licence'] }),
  categoryOf('job-stability', { gap: ['gap on the cv', 'short stints'] }),
  categoryOf('professionalism', { gap: ['argued', 'brought up the divorce'] }),
  categoryOf('stronger-candidate', { gap: ['had led teams'] }, { control: 'out-of-your-hands' }),
]);
const gaps = (text: string): string[] =>
  classify(text)
    .gaps.map(({ category }) => category)
    .sort();

describe('a negation', () => {
  it.each([
    ['She was not late, nervous or rude.', []],
    ['Not late. But nervous.', ['engagement']],
    ['We could not fault her, though she was nervous.', ['engagement']],
    // it ends where something else begins
    ['He could not sit still and lost his words.', ['engagement']],
    ['They never found out why she froze.', ['engagement']],
    // one that belongs to the reason does not take it away, and neither does another before it
    ['You have never used Kubernetes.', ['hard-skills']],
    ["We can't use a developer who has never used SQL.", ['hard-skills']],
    ["The site won't let anybody in without Excel.", ['hard-skills']],
    // what is not put up with is so
    ['They could not get past the gap on the CV.', ['job-stability']],
    ["We can't overlook the missing licence.", ['credentials']],
    ["Shouldn't have brought up the divorce.", ['professionalism']],
  ])('%s', (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});

describe('a denial', () => {
  it.each([
    ['The gap on the CV was not an issue.', []],
    ['Short stints: no problem.', []],
    ['Worried about the gap on the CV. Did not come up.', []],
    ['The gap on the CV was not an issue but you were late.', ['punctuality']],
    ['Worried about the gap on the CV. They did not mind.', []],
    ['You were late. The trains were fine.', ['punctuality']],
  ])('%s', (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});

describe('another time', () => {
  it.each([
    ['Two years ago I froze, argued and was late.', []],
    ['Last yr: late.', []],
    ['Last time I overslept, this time I was nervous.', ['engagement']],
    ['In March he froze. No sign of that today.', []],
    // a date alone is no other time
    ['In March he froze.', ['engagement']],
    ['Last time I was calm but now I froze.', ['engagement']],
  ])('%s', (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});

describe('another person', () => {
  it.each([
    ['The interviewer was late and nervous.', []],
    ['The guy before me froze, apparently.', []],
    ['My sister was late for hers.', []],
    ['A friend of mine argued with the chair.', []],
    ['The other candidate was nervous, but you were late.', ['punctuality']],
    ['The other finalist had led teams, you were nervous.', ['engagement', 'stronger-candidate']],
    ['The interviewer was worried that she was late.', ['punctuality']],
  ])('%s', (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});

describe('a case put', () => {
  it.each([
    ['If you are late, ring us.', []],
    ['If you are ever late then say so. You froze.', ['engagement']],
    ['They asked if I had SQL, and I froze.', ['engagement']],
    ['It felt as if she was nervous.', ['engagement']],
  ])('%s', (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});

describe('a very long note', () => {
  // Four times the words would take sixteen times as long if anything were compared with everything.
  it.each(['Your argued late not fine, the interviewer was late if maybe ', 'Late. '])(
    'takes time in proportion to its length: %s',
    (unit) => {
      const timeFor = (times: number): number => {
        const text = unit.repeat(times);
        const begun = performance.now();
        classify(text);
        return performance.now() - begun;
      };
      timeFor(2000);
      const short = Math.min(timeFor(2000), timeFor(2000), timeFor(2000));
      const long = Math.min(timeFor(8000), timeFor(8000), timeFor(8000));
      expect(long / short).toBeLessThan(10);
    },
  );
});
