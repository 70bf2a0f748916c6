import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CueMatcher } from '../../src/text/cue-matcher.ts';
import { scan } from '../../src/text/scan.ts';
import type { WordClass } from '../../src/text/vocabulary.ts';

const classes = new Map<string, WordClass>([
  ['number', { words: new Set(['two', 'twenty']), pattern: /^\d+$/ }],
]);

/** What one cue meets in a text, as it stands there. */
function met(cue: string, text: string): string[] {
  const passage = scan(text);
  return new CueMatcher([cue], classes)
    .match(passage)
    .map(({ first, last }) => text.slice(passage.starts[first], passage.ends[last]));
}

describe('cues', () => {
  it.each([
    // words, by their stems
    ['lack experience', 'She lacked experiences.', 'lacked experiences'],
    ['did not know', "We didn't know.", "didn't know"],
    // exact forms
    ['=experienced', 'an experienced hand', 'experienced'],
    // choices
    ['late|tardy again', 'tardy again', 'tardy again'],
    ['(no show|missed the call)', 'He missed the call', 'missed the call'],
    ['too (long|slow (to reply|at it))', 'too slow at it', 'too slow at it'],
    // what may be missing
    ['very? late', 'late', 'late'],
    ['(by far)? the best', 'the best', 'the best'],
    // gaps
    ['turned * late', 'turned up late', 'turned up late'],
    ['wanted ... more', 'wanted to hear a more', 'wanted to hear a more'],
    // edges
    ['^late$', 'Fine. Late. Fine.', 'Late'],
    ['^ late', 'Late again', 'Late'],
    // word classes
    ['{number} minutes late', '20 minutes late', '20 minutes late'],
    ['c++|c#', 'weak in C++', 'C++'],
  ])('%s meets "%s"', (cue, text, expected) => {
    expect(met(cue, text)).toContain(expected);
  });

  it.each([
    ['=experienced', 'experience'],
    ['turned * late', 'turned late'],
    ['wanted ... more', 'wanted one two three four more'],
    ['^late$', 'They said late.'],
    ['lack experience', 'They lack it. Experience counts.'],
    ['lack experience', 'lack: experience'],
    ['{number} late', 'many late'],
  ])('%s does not meet "%s"', (cue, text) => {
    expect(met(cue, text)).toEqual([]);
  });

  it.each([
    ['(late', /"\(" has no "\)"/],
    ['late)', /"\)" has no "\("/],
    ['(late|)', /empty/],
    ['', /empty/],
    ['late?', /optional/],
    ['{nothing} late', /no word class \{nothing\}/],
    ['late ;', /";" is no word/],
  ])('"%s" is refused with its rule', (cue, rule) => {
    expect(() => new CueMatcher([cue], classes)).toThrow(rule);
  });
});

describe('many cues at once', () => {
  const cues = ['late', 'late again', 'too ... late', 'very? late $', '(not|never) late'];
  const together = new CueMatcher(cues, classes);
  const alone = cues.map((cue) => new CueMatcher([cue], classes));
  const sentence = fc
    .array(fc.constantFrom('late', 'again', 'too', 'very', 'not', 'so', '.', ','), {
      maxLength: 12,
    })
    .map((words) => words.join(' '));

  it('find what each finds alone', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const passage = scan(text);
        const key = ({ cue, first, last }: { cue: number; first: number; last: number }): string =>
          `${cue} ${first} ${last}`;
        const expected = alone.flatMap((matcher, cue) =>
          matcher.match(passage).map((match) => key({ ...match, cue })),
        );
        expect(together.match(passage).map(key).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('find the same in a text however many texts came before', () => {
    const text = scan('too very late again, not late');
    const before = together.match(text);
    for (let at = 0; at < 2000; at += 1) together.match(scan(`too x${at} late`));
    expect(together.match(text)).toEqual(before);
  });
});
