import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { escapeMarkdown, fenced, quoted } from '../../src/render/markdown-text.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Quote } from '../../src/model/improvement.ts';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';

const text = renderMarkdown(analysis);

/** Lines outside fences that open a block: what a reader of Markdown would make of the page. */
function outline(markdown: string): string[] {
  let fence = '';
  return markdown.split('\n').filter((line) => {
    const ticks = /^`{3,}/.exec(line)?.[0] ?? '';
    if (fence === '' && ticks !== '') fence = ticks;
    else if (fence !== '' && line === fence) fence = '';
    else if (fence === '') return /^ {0,3}(#|---|===|\* |\+ |\d+[.)] )/.test(line);
    return false;
  });
}

function withWords(words: string): Analysis {
  const improvements = analysis.improvements.map((improvement) => ({
    ...improvement,
    why: words,
    quotes: improvement.quotes.map((quote) => ({
      ...quote,
      sentence: words,
      company: words,
      marks: [{ start: 2, end: 9, text: words.slice(2, 9) }],
    })),
  }));
  const letters = analysis.letters.map((letter) => ({ ...letter, company: words, body: words }));
  return { ...analysis, subject: words, improvements, letters };
}

describe('the ranked list', () => {
  it('is in order, with count, base and interval', () => {
    expect(outline(text).filter((line) => /^## \d/.test(line))).toEqual([
      '## 1. Assessments',
      '## 2. Answers',
      '## 3. Company research',
      '## 4. Salary',
      '## 5. Experience level',
    ]);
    expect(text).toContain('**Named in 5 of 16 rejections with a reason, 14 to 56%.**');
    expect(text).toContain('Place 1, plausibly 1st to 2nd. Yours to change.');
  });

  it('quotes what was written, with the words that count in bold, and says where it is from', () => {
    expect(text).toContain(
      '> “Your SQL was sound, but **the task was not finished in the ninety minutes**, and we have to compare like with like.”',
    );
    expect(text).toMatch(/> Halden Rail, e-mail, 27 January 2026, note 1/);
  });

  it('has a box to tick for each action, and the terms of each score', () => {
    expect(text).toContain('- [ ] **Tuesday, 90 minutes:** One task against the clock.');
    expect(text).toContain('| How late | 1.4 | A reason that comes up late costs more');
  });

  it('has strengths, what is out of your hands, letters by date and what waits', () => {
    expect(text).toContain('Praised in 3 of 18 notes from employers, 6 to 39%.');
    expect(text).toContain('- Internal candidate: 1 of 16, 1 to 28%');
    expect([...text.matchAll(/^### (\d+ \w+ \d+): /gm)].map(([, day]) => day)).toEqual([
      '18 November 2026',
      '26 November 2026',
      '4 December 2026',
      '18 January 2027',
    ]);
    expect(text).toContain('```text\nSubject: Thank you, and one question\n\nDear hiring team,');
    expect(text).toContain('| Pellworm Logistics, analyst, pricing | 16 days |');
  });

  it('says so where there is nothing', () => {
    const empty = renderMarkdown(emptyAnalysis);
    expect(empty).toContain('No employer has named a reason that you could work on.');
    expect(empty).not.toMatch(/undefined|null|NaN/);
    expect(empty).not.toContain('## To write');
  });
});

describe.each([
  '# Heading\n## Another',
  '<script>alert(1)</script> &lt;b&gt;',
  '```\n# out of the fence\n```',
  '````text\n~~~\n# out',
  '> quote\n- item\n1. item\n---\n===',
  '![pixel](https://example.invalid/p.png) [link](javascript:x)',
  '| a | b |\n| --- | --- |',
  '**bold** _it_ ~~x~~ `code` \\',
  '\u202edesrever \u0000 \u2028# heading',
])('words such as %j', (words) => {
  it('open no block, no link and no HTML', () => {
    const marked = renderMarkdown(withWords(words));
    const titles = (markdown: string): number => outline(markdown).length;
    expect(titles(marked)).toBe(titles(text));
    const outside = marked.replace(/^(`{3,})text\n[^]*?^\1$/gm, '');
    expect(outside).not.toMatch(/(?<!\\)[<]|(?<!\\)!?\[(?! \])|\u202e/);
    expect(outside).not.toContain('\u0000');
    expect(outside.split('\n').filter((line) => /^\|/.test(line)).length).toBe(
      text.split('\n').filter((line) => /^\|/.test(line)).length,
    );
  });
});

describe('escapeMarkdown', () => {
  it('leaves plain prose as it is, so that it can be pasted', () => {
    const prose = 'A close second. The other candidate (a colleague) knew SAP; it was 2 to 1!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('makes no address a link', () => {
    expect(escapeMarkdown('see https://example.invalid or www.example.invalid')).toBe(
      'see https\\://example.invalid or www\\.example.invalid',
    );
  });

  it('is always one line that does not begin as a block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(escapeMarkdown(words)).not.toMatch(/\n|^(#|>|[-+*] |\d+[.)]|```|~~~|\|)/);
      }),
    );
  });
});

describe('fenced', () => {
  it('cannot be closed from inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'a', '~', ' ', '\r') }), (words) => {
        const [open = '', ...lines] = fenced(words).split('\n');
        const fence = open.replace('text', '');
        expect(lines.findIndex((line) => line.trim().startsWith(fence))).toBe(lines.length - 1);
      }),
    );
  });
});

describe('quoted', () => {
  const quote: Quote = {
    noteId: 'n3',
    company: null,
    date: null,
    source: 'notes column',
    saidBy: 'candidate',
    sentence: 'I  was late ,  very late.',
    marks: [{ start: 3, end: 12, text: 'was late ' }],
    confidence: 0.4,
  };

  it('keeps the space around bold words outside of them', () => {
    expect(quoted(quote).split('\n')[0]).toBe('> “I **was late** , very late.”');
  });

  it('says whose words they are, and where they are not sure', () => {
    expect(quoted(quote)).toContain(
      '> Possibly this reason; not counted. Your own words. notes column, note 3',
    );
  });

  it('cuts a sentence that is no sentence', () => {
    expect(quoted({ ...quote, sentence: 'x'.repeat(10_000) }).length).toBeLessThan(1_000);
  });
});
