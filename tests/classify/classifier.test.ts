import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.ts';
import { defineCategory, type Category } from '../../src/model/category.ts';

/** A category of which only the cues matter. */
function category(
  id: string,
  cues: Partial<Category['cues']>,
  meta: Partial<Category['meta']> = {},
): Category {
  return defineCategory({
    id,
    words: { name: id, gap: id, strength: id, covers: id },
    meta: { control: 'yours', core: null, residual: false, ...meta },
    cues: { gap: [], strength: [], topic: [], ...cues },
    advice: { why: '', thisWeek: [], watch: '', use: null },
    examples: { hits: [], misses: [], praises: [] },
  });
}

const { classify } = compileClassifier([
  category('punctuality', {
    gap: ['turned up late', 'late', '(no show|did not show)'],
    strength: ['on time'],
  }),
  category('communication', { topic: ['communication', 'delivery'], gap: ['rambled'] }),
  category('answers', { topic: ['answers', 'examples'], gap: ['did not answer'] }),
  category('engagement', { strength: ['confident'], gap: ['nervous'] }),
  category('hard-skills', { topic: ['{skill}'], gap: ['lack {skill}'] }),
  category('position-closed', { gap: ['role was frozen'] }, { control: 'out-of-your-hands' }),
  category('no-feedback', { gap: ['another candidate', 'no reply'] }, { residual: true }),
]);

const gaps = (text: string): string[] => classify(text).gaps.map(({ category }) => category);
const strengths = (text: string): string[] =>
  classify(text).strengths.map(({ category }) => category);

describe('a plain statement', () => {
  it('is a gap, with the words that say so', () => {
    const text = 'Nice chat, but you turned up late.';
    const [gap] = classify(text).gaps;
    expect(gap?.category).toBe('punctuality');
    expect(gap?.evidence).toEqual([{ start: 19, end: 33, text: 'turned up late' }]);
  });

  it('is counted once where a cue lies within another', () => {
    expect(classify('You turned up late.').gaps[0]?.evidence).toHaveLength(1);
  });

  it('is surer where it is said twice', () => {
    const once = classify('You turned up late.').gaps[0]!.confidence;
    expect(classify('You turned up late. Late!').gaps[0]!.confidence).toBeGreaterThan(once);
  });
});

describe('a topic with a verdict', () => {
  it.each([
    ['Your communication was poor.', ['communication'], []],
    ['Excellent communication.', [], ['communication']],
    ['Your answers were too thin.', ['answers'], []],
    ['We would have liked to see better examples.', ['answers'], []],
    ['The communication was not strong.', ['communication'], []],
    ['Your answers were not weak.', [], []],
    ['We talked about communication.', [], []],
    ['Excellent communication, but the answers were poor.', ['answers'], ['communication']],
    ['Strong on C++ and C#.', [], ['hard-skills']],
  ])('%s', (text, expectedGaps, expectedStrengths) => {
    expect([gaps(text), strengths(text)]).toEqual([expectedGaps, expectedStrengths]);
  });
});

describe('context', () => {
  it.each([
    // negated and denied
    'You were not late.',
    'Never late, never nervous.',
    'Being late was not an issue.',
    'Late: no problem.',
    'No issues with late starts.',
    'Nobody rambled, was nervous or late.',
    // another time, another person, a case put
    'Last time I turned up late.',
    'The interviewer turned up late.',
    'The other candidate was nervous.',
    'If you are late, ring us.',
  ])('takes the reason from "%s"', (text) => {
    expect(gaps(text)).toEqual([]);
  });

  it.each([
    ['Last time was fine, today I was late.', 'punctuality'],
    ['The interviewer felt that you rambled.', 'communication'],
    ['You were not late, but you rambled.', 'communication'],
    ['Not only late.', 'punctuality'],
    ['You did not show.', 'punctuality'],
    ['The role was frozen.', 'position-closed'],
  ])('leaves it in "%s"', (text, expected) => {
    expect(gaps(text)).toContain(expected);
  });

  it('reads a negated praise as the gap, and is less sure of it', () => {
    const [gap] = classify('Not very confident.').gaps;
    expect(gap?.category).toBe('engagement');
    expect(gap!.confidence).toBeLessThan(classify('You turned up late.').gaps[0]!.confidence);
    expect(strengths('Not very confident.')).toEqual([]);
  });

  it('is less sure of a guess', () => {
    const sure = classify('They turned me down: nervous.').gaps[0]!.confidence;
    expect(classify('Maybe I was too nervous.').gaps[0]!.confidence).toBeLessThan(sure);
  });

  it('drops "no usable reason" where a reason is given', () => {
    expect(gaps('We chose another candidate.')).toEqual(['no-feedback']);
    expect(gaps('We chose another candidate because you were late.')).toEqual(['punctuality']);
  });
});

describe('detail and speaker', () => {
  it.each([
    ['You turned up late.', 'specific'],
    ['It was a good, solid talk all round.', 'vague'],
    ['We chose another candidate.', 'empty'],
    ['', 'empty'],
  ] as const)('"%s" is %s', (text, detail) => {
    expect(classify(text).detail).toBe(detail);
  });

  it.each([
    ['We regret that your application was not taken further.', 'employer'],
    ['I froze and my answer made no sense.', 'candidate'],
    ['Client arrived in good spirits. Mock interview next session.', 'coach'],
    ['Late.', 'unknown'],
  ] as const)('"%s" is in the word of the %s', (text, speaker) => {
    expect(classify(text).saidBy).toBe(speaker);
  });

  it('believes the place of a note before its words', () => {
    expect(classify('I froze.', 'coach').saidBy).toBe('coach');
  });
});

describe('any text at all', () => {
  const word = fc.constantFrom(
    'late',
    'not',
    'confident',
    'strong',
    'communication',
    'if',
    'but',
    ',',
    '.',
    ':',
    'C++',
    "didn't",
    '👻',
    '\u202e',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );

  it('gives evidence that stands where it says, and confidences between 0 and 1', () => {
    fc.assert(
      fc.property(text, (any) => {
        const reading = classify(any);
        for (const { confidence, evidence } of [...reading.gaps, ...reading.strengths]) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const one of evidence) expect(any.slice(one.start, one.end)).toBe(one.text);
        }
        expect(classify(any)).toEqual(reading);
      }),
    );
  });
});
