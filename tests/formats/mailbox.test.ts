import { describe, expect, it } from 'vitest';
import { mailbox } from '../../src/formats/mailbox.ts';
import { utf8 } from './bytes.ts';

const message = (id: number, body: string): string =>
  `From jobs@acorn.example Wed Jan 14 10:00:00 2026
From: Acorn Ltd <jobs@acorn.example>
To: ivo@post.example
Subject: Your application
Message-ID: <${id}@acorn.example>

${body}

`;

describe('a mailbox', () => {
  it('is known by its first line', () => {
    expect(mailbox.recognise(utf8('mail', message(1, 'No.')))).toBeGreaterThan(0.9);
    expect(mailbox.recognise(utf8('a.mbox', 'From here on it went well.\n'))).toBe(0);
  });

  it('gives each mail once, with its line, and says what it left out', async () => {
    const text = `${message(1, 'Too junior.')}${message(2, '> Was I late?')}${message(1, 'Too junior.')}${message(3, 'From there on\nit was clear.')}`;
    const { texts, diagnostics } = await mailbox.read(utf8('a.mbox', text));
    expect(texts.map(({ text: words, place }) => [place.row, words])).toEqual([
      [2, 'Too junior.'],
      [26, 'From there on\nit was clear.'],
    ]);
    expect(diagnostics.map(({ row, expected }) => [row, expected])).toEqual([
      [10, 'mail-empty'],
      [18, 'mail-repeated'],
    ]);
  });
});
