import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAUSE_BREAK,
  COLON_BREAK,
  COMMA_BREAK,
  NO_BREAK,
  SENTENCE_BREAK,
} from '../../src/text/passage.ts';
import { scan } from '../../src/text/scan.ts';

describe('scan', () => {
  it.each([
    ['C++, C#, .NET, R and Node.js', ['c++', 'c#', '.net', 'r', 'and', 'node.js']],
    ['CI/CD and P&L', ['ci', 'cd', 'and', 'p&l']],
    ['£45k, $120,000 or 3.5 years', ['£45k', '$120,000', 'or', '3.5', 'years']],
    ['part-time, twenty-minute', ['part', 'time', 'twenty', 'minute']],
    ["didn't, didn’t, didnt", ['did', 'not', 'did', 'not', 'did', 'not']],
    ["can't, cannot, won't", ['can', 'not', 'can', 'not', 'will', 'not']],
    [
      "I'm sure they've seen the team's work",
      ['i', 'am', 'sure', 'they', 'have', 'seen', 'the', 'team', 'work'],
    ],
    ['Größe, naïve, Łódź', ['größe', 'naïve', 'łódź']],
    ['👻 no reply 👻', ['no', 'reply']],
    ['', []],
  ])('reads "%s"', (text, words) => {
    expect(scan(text).words).toEqual(words);
  });

  it.each([
    ['Late. Sorry', SENTENCE_BREAK],
    ['Late\n- sorry', SENTENCE_BREAK],
    ['Late, sorry', COMMA_BREAK],
    ['Late (sorry)', COMMA_BREAK],
    ['Late - sorry', CLAUSE_BREAK],
    ['Late — sorry', CLAUSE_BREAK],
    ['Late: sorry', COLON_BREAK],
    ['Late sorry', NO_BREAK],
    ['late-sorry', NO_BREAK],
    ['Mr. Sorry', NO_BREAK],
    ['e.g. sorry', NO_BREAK],
    ['the U.S. office', NO_BREAK],
    ['approx. 3.5', NO_BREAK],
    ['the US. Office', SENTENCE_BREAK],
    ['Late… sorry', SENTENCE_BREAK],
    ['Late • sorry', SENTENCE_BREAK],
  ])('parts "%s"', (text, expected) => {
    expect(scan(text).breaks.at(-1)).toBe(expected);
  });

  it('parts a sentence that does not end', () => {
    const { breaks } = scan('late '.repeat(450));
    expect(breaks.filter((one) => one === SENTENCE_BREAK)).toHaveLength(3);
  });

  it('gives each word the span in which it stands', () => {
    const text = "I wasn’t told – they'd said 10 a.m.";
    const { words, starts, ends } = scan(text);
    const spans = words.map((word, at) => [word, text.slice(starts[at], ends[at])]);
    expect(spans.slice(0, 5)).toEqual([
      ['i', 'I'],
      ['was', 'was'],
      ['not', 'n’t'],
      ['told', 'told'],
      ['they', 'they'],
    ]);
  });

  it('keeps spans in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { starts, ends } = scan(text);
        let before = 0;
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(ends[at]).toBeGreaterThanOrEqual(start);
          before = ends[at]!;
        });
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
