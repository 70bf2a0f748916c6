import { describe, expect, it } from 'vitest';
import { markdownNote } from '../../src/formats/markdown-note.ts';
import { utf8 } from './bytes.ts';

const read = (text: string) => markdownNote.read(utf8('acorn.md', text));

describe('markdown-note', () => {
  it('reads front matter as attributes and each heading as a piece', () => {
    const { texts } = read(
      '---\nCompany: Acorn Ltd\ndate: 2026-02-03\nstage: onsite\n---\n# Acorn\n\n## Reason given\n\n> Not enough SQL,\n> they said.\n\n## Your analysis\n\nI froze.\n',
    );
    expect(texts.map(({ heading, text }) => [heading, text])).toEqual([
      ['Reason given', 'Not enough SQL,\nthey said.'],
      ['Your analysis', 'I froze.'],
    ]);
    expect(texts[0]?.attributes).toEqual({
      company: 'Acorn Ltd',
      date: '2026-02-03',
      stage: 'onsite',
      title: 'Acorn',
      under: 'Acorn',
    });
    expect(texts[0]?.place).toEqual({ file: 'acorn.md', row: 9 });
  });

  it('reads leading lines and bold headings as people write them', () => {
    const { texts } = read(
      '# Acorn Ltd\n\n**Role:** Analyst\n- Stage: final round\n\n**Lessons learned:**\n\nAsk more questions.\n',
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({
      heading: 'Lessons learned',
      text: 'Ask more questions.',
      attributes: { role: 'Analyst', stage: 'final round' },
    });
  });

  it('makes several pieces of several dated entries', () => {
    const { texts } = read('# Log\n\n2026-01-14: applied\n\n2026-02-03: rejected, too junior\n');
    expect(texts.map(({ attributes, text }) => [attributes['date'], text])).toEqual([
      ['2026-01-14', '2026-01-14: applied'],
      ['2026-02-03', '2026-02-03: rejected, too junior'],
    ]);
  });

  it('dates a piece by its heading', () => {
    const { texts } = read('# Acorn\n\n## 3 Feb 2026 Phone screen\n\nWent badly.\n');
    expect(texts[0]?.attributes['date']).toBe('3 Feb 2026');
  });

  it('reads front matter that is no YAML line by line, and says so', () => {
    const { texts, diagnostics } = read('---\ncompany: Acorn\nrole: [open\n---\nToo junior.\n');
    expect(texts[0]?.attributes['company']).toBe('Acorn');
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-unread']);
  });
});

describe('words that stand where facts usually do', () => {
  it('keeps a line whose key states no fact', () => {
    const { texts } = read(
      '# Acorn\n\n## Areas for improvement\n* Time: left the last part out\n* Depth\n',
    );
    expect(texts[0]?.text).toBe('* Time: left the last part out\n* Depth');
  });

  it('takes a short line over a diary for its title', () => {
    const { texts } = read('Acorn Ltd, Clerk\n\n16 June: phone call, fine.\n\n19 June: said no.\n');
    expect(texts.map(({ text }) => text)).toEqual([
      '16 June: phone call, fine.',
      '19 June: said no.',
    ]);
  });

  it('keeps the facts of a file without words', () => {
    expect(read('---\ncompany: Acorn\nreason: Too junior\n---\n').texts).toHaveLength(1);
  });
});
