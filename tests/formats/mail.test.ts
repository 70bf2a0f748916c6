import { describe, expect, it } from 'vitest';
import { mail } from '../../src/formats/mail.ts';
import { utf8 } from './bytes.ts';

const HEAD = `From: "Acorn Ltd, Recruiting" <jobs@acorn.example>
To: Ivo Brandt <ivo@post.example>
Subject: =?UTF-8?Q?Your_application_=E2=80=93_clerk?=
Date: Wed, 14 Jan 2026 23:30:00 -0800
Message-ID: <1@acorn.example>
MIME-Version: 1.0
`;
const read = (text: string) => mail.read(utf8('acorn.eml', text));
const plain = (body: string) => read(`${HEAD}Content-Type: text/plain; charset=utf-8\n\n${body}\n`);

describe('a mail', () => {
  it('is known by its fields, whatever it is called', () => {
    expect(mail.recognise(utf8('letter', `${HEAD}\nHello`))).toBeGreaterThan(0.5);
    expect(mail.recognise(utf8('note.txt', 'From: Acorn\nSubject: no\n\nToo junior.'))).toBe(0);
  });

  it('tells who wrote it, about what, and the day as its writer had it', async () => {
    const { texts } = await plain('They wanted more SQL.');
    expect(texts[0]?.attributes).toMatchObject({
      from: 'Acorn Ltd, Recruiting <jobs@acorn.example>',
      to: 'Ivo Brandt <ivo@post.example>',
      subject: 'Your application – clerk',
      date: 'Wed, 14 Jan 2026 23:30:00 -0800',
    });
    expect(texts[0]?.text).toBe('They wanted more SQL.');
  });

  it.each([
    ['a quoted mail', 'No.\n\nOn 9 Jan 2026 Ivo wrote:\n> Was I late?\n> Sorry.'],
    ['a quoted mail in German', 'No.\n\nAm 9. Januar 2026 schrieb Ivo Brandt:\n> Was I late?'],
    [
      'an introduction over two lines',
      'No.\n\nOn Fri, 9 Jan 2026 at 10:00\nIvo <i@post.example> wrote:\n\n> Late?',
    ],
    ['a quotation above the answer', 'On 9 Jan 2026 Ivo wrote:\n> Was I late?\n\nNo.'],
    [
      'a mail repeated by Outlook',
      'No.\n\nFrom: Ivo Brandt\nSent: Friday, 9 January 2026\nTo: Jobs\nSubject: Late\n\nWas I late?',
    ],
    ['a line over the original', 'No.\n\n-----Original Message-----\nWas I late?'],
    ['a signature', 'No.\n-- \nEva Lund\nAcorn Ltd, where talent grows'],
    ['what a phone adds', 'No.\n\nSent from my phone'],
  ])('leaves out %s', async (_, body) => {
    const { texts } = await plain(body);
    expect(texts.map(({ text }) => text)).toEqual(['No.']);
  });

  it('keeps a sentence that only looks like the head of another mail', async () => {
    const body = 'From: our side, thank you.\nWe chose somebody with more SQL.';
    expect((await plain(body)).texts[0]?.text).toBe(body);
  });

  it('reads markup as text where there is no plain text', async () => {
    const html = `<html><head><style>p{}</style></head><body><p>Dear Ivo,</p><p>you were <b>too junior</b>.</p>
<div class="gmail_quote">On 9 Jan 2026 Ivo wrote:<blockquote>Was I late?</blockquote></div></body></html>`;
    const { texts } = await read(`${HEAD}Content-Type: text/html; charset=utf-8\n\n${html}\n`);
    expect(texts[0]?.text).toBe('Dear Ivo,\nyou were too junior.');
  });

  it('reads the mail inside one that the candidate passed on', async () => {
    const forwarded = `---------- Forwarded message ---------
From: Birch plc <people@birch.example>
Date: Tue, 3 Feb 2026 at 09:00
Subject: Your interview
To: <ivo@post.example>

Your answers lacked an example.`;
    const { texts } = await plain(`To keep.\n\n${forwarded}`);
    expect(texts[0]?.text).toBe('Your answers lacked an example.');
    expect(texts[0]?.attributes).toMatchObject({
      from: 'Birch plc <people@birch.example>',
      date: 'Tue, 3 Feb 2026 at 09:00',
      subject: 'Your interview',
    });
  });

  it('sets a mail aside that says nothing of its own', async () => {
    const { texts, diagnostics } = await plain('> Was I late?');
    expect(texts).toEqual([]);
    expect(diagnostics.map(({ code, expected }) => [code, expected])).toEqual([
      ['row-set-aside', 'mail-empty'],
    ]);
  });
});
