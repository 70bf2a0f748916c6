import { describe, expect, it } from 'vitest';
import { mailPeople, ownerOf } from '../../src/normalise/notes/mail-people.ts';
import { historyOf } from './history.ts';

const mail = (from: string, to: string, subject: string, body: string): string =>
  `From x Wed Jan 14 10:00:00 2026\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: Wed, 14 Jan 2026 10:00:00 +0000\n\n${body}\n\n`;

describe('the people of mails', () => {
  const record = (from: string, to = '') => ({
    place: { file: 'a.mbox', row: 1 },
    heading: null,
    attributes: { from, to, subject: 'Your application' },
    text: 'x',
  });

  it('the owner stands in most of them, whether as sender or as receiver', () => {
    const mails = [
      record('Acorn <hr@acorn.example>', 'ivo@post.example'),
      record('Birch <hr@birch.example>', 'ivo@post.example'),
      record('Ivo <ivo@post.example>', 'hr@birch.example'),
    ];
    expect(ownerOf(mails)).toBe('ivo@post.example');
  });

  it('a sender alone is not the owner, unless the mailbox is a private one', () => {
    expect(ownerOf([record('hr@acorn.example')])).toBeNull();
    expect(ownerOf([record('ivo@gmail.com')])).toBe('ivo@gmail.com');
  });

  it.each([
    ['Acorn Foods Recruitment Team <noreply@myworkday.com>', ['acorn foods']],
    ['jobs@careers.acorn-foods.co.uk', ['acorn foods']],
    ['Ivo Rook at Birch <ivo@gmail.com>', ['ivo rook birch']],
    ['no-reply@greenhouse-mail.io', []],
  ])('%s may be %j', (from, names) => {
    const { employer } = mailPeople({ from, subject: 'x' }, null) ?? { employer: null };
    expect(employer).toEqual(names);
  });
});

describe('a mailbox beside a tracker', () => {
  const tracker =
    'Company,Role,Status,Date applied\nAcorn Foods Ltd,Clerk,Rejected,2026-01-02\nBirch & Sons,Clerk,Applied,2026-01-03\n';
  const mailbox = [
    mail('HR <hr@acornfoods.example>', 'ivo@post.example', 'News', 'Sadly not this time.'),
    mail('Ivo <ivo@post.example>', 'hr@birch.example', 'My application', 'Any news?'),
    mail('Shop <shop@cheese.example>', 'ivo@post.example', 'Your order', 'Two kilos of cheddar.'),
    mail('Board <alerts@board.example>', 'ivo@post.example', '12 new jobs for you', 'Apply now!'),
  ].join('');

  it('finds applications by the domain, tells who wrote, and leaves other mails alone', async () => {
    const { history, diagnostics } = await historyOf({ 'jobs.csv': tracker, 'all.mbox': mailbox });
    expect(history.notes.map(({ company, saidBy, text }) => [company, saidBy, text])).toEqual([
      ['Acorn Foods Ltd', 'employer', 'Sadly not this time.'],
      ['Birch & Sons', 'candidate', 'Any news?'],
    ]);
    expect(diagnostics.find(({ code }) => code === 'mails-skipped')?.actual).toBe('2');
  });
});

describe('a company spelt in another way', () => {
  it('is found, and it is said how', async () => {
    const { history, diagnostics } = await historyOf({
      'jobs.csv': 'Company,Role,Status\nBirchwood Foods,Clerk,Rejected\n',
      'note.md': '---\ncompany: Birchwod Foods\n---\nThey said my CV was too long.\n',
    });
    expect(history.notes[0]?.applicationId).toBe('a1');
    expect(diagnostics.map(({ code, actual }) => [code, actual])).toEqual([
      ['note-joined', 'spelling, 0 others'],
    ]);
  });

  it('is not found among short names that differ by a letter', async () => {
    const { history } = await historyOf({
      'jobs.csv': 'Company,Role,Status\nIBX,Clerk,Rejected\n',
      'note.md': '---\ncompany: IBM\n---\nThey said my CV was too long.\n',
    });
    expect(history.notes[0]?.applicationId).toBeNull();
  });
});
