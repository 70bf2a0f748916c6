import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimited } from '../../src/formats/delimited.ts';
import { cellsOf, utf16, utf8 } from './bytes.ts';

const read = (text: string) => delimited.read(utf8('jobs.csv', text));
const codes = (text: string) =>
  read(text).diagnostics.map(({ code, row, expected }) => `${code} ${row ?? ''} ${expected ?? ''}`);

const HEADER = 'Company,Role,Status,Notes';

describe('delimited', () => {
  it('reads a plain table, rows counted as a spreadsheet counts them', () => {
    const { tables, diagnostics } = read(`${HEADER}\nAcorn Ltd,Analyst,Rejected,Too junior\n`);
    expect(tables).toEqual([
      {
        file: 'jobs.csv',
        columns: ['Company', 'Role', 'Status', 'Notes'],
        rows: [
          {
            place: { file: 'jobs.csv', row: 2 },
            cells: ['Acorn Ltd', 'Analyst', 'Rejected', 'Too junior'],
          },
        ],
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('keeps a cell of several lines together, and counts its row once', () => {
    const { tables } = read(`${HEADER}\nA,B,C,"one\ntwo, ""three"""\nD,E,F,g\n`);
    expect(cellsOf({ tables })[0]?.[3]).toBe('one\ntwo, "three"');
    expect(tables[0]?.rows[1]?.place.row).toBe(3);
  });

  it('finds the header under a title, a blank row, a comment and a group of headers', () => {
    const above = 'My search 2026,,,\n,,,\n# exported on Monday,,,\nEmployer,,Outcome,\n';
    const { tables } = read(`${above}${HEADER}\nAcorn,Analyst,Rejected,x\n`);
    expect(tables[0]?.columns).toEqual(['Company', 'Role', 'Status', 'Notes']);
    expect(tables[0]?.rows[0]?.place.row).toBe(6);
    expect(codes(`${above}${HEADER}\nAcorn,Analyst,Rejected,x\n`)).toEqual([
      'row-set-aside 1 above-header',
      'row-set-aside 3 comment',
      'row-set-aside 4 header-group',
    ]);
  });

  it('says where a table has no header, and keeps its first row', () => {
    const { tables, diagnostics } = read(
      'Acorn,Analyst,2026-01-14,no\nBirch,Clerk,2026-02-03,no\n',
    );
    expect(tables[0]?.columns).toEqual(['', '', '', '']);
    expect(cellsOf({ tables })).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['header-missing']);
  });

  it('finds a header in a language that it does not know by what stands below it', () => {
    const { tables } = read('Naam1,Wanneer1,Foo1\nAcorn,2026-01-14,x\nBirch,2026-02-03,y\n');
    expect(tables[0]?.columns).toEqual(['Naam1', 'Wanneer1', 'Foo1']);
  });

  it.each([
    ['the header repeated', HEADER, 'header-repeated'],
    ['an example', 'EXAMPLE - delete this row,,,', 'example'],
    ['a divider', '-----,-----,-----,-----', 'divider'],
    ['a merge marker', '<<<<<<< HEAD', 'conflict-marker'],
    ['another merge marker', '=======', 'conflict-marker'],
    ['a comment', '# the rest is from last year,,,', 'comment'],
    ['a total', 'Total,,,12', 'total'],
  ])('sets aside %s', (_, line, reason) => {
    const text = `${HEADER}\nAcorn,Analyst,Rejected,x\n${line}\nBirch,Clerk,Rejected,y\n`;
    expect(codes(text)).toEqual([`row-set-aside 3 ${reason}`]);
    expect(cellsOf(read(text)).map(([company]) => company)).toEqual(['Acorn', 'Birch']);
  });

  it('keeps a note that only speaks of examples', () => {
    const text = `${HEADER}\nAcorn,Analyst,Rejected,"No concrete example, they said, of leading others"\n`;
    expect(cellsOf(read(text))).toHaveLength(1);
  });

  it('names index columns in front and columns behind nothing', () => {
    expect(read('Company,Status\n0,Acorn,no\n1,Birch,yes\n').tables[0]?.columns).toEqual([
      '',
      'Company',
      'Status',
    ]);
    expect(read(`${HEADER},,\nA,B,C,d,,\n`).tables[0]?.columns.slice(4)).toEqual(['', '']);
  });

  it('keeps the label of a link and evaluates nothing', () => {
    const link = '"=HYPERLINK(""https://acorn.example"",""Acorn Ltd"")"';
    expect(cellsOf(read(`${HEADER}\n${link},Analyst,=1+1,x\n`))).toEqual([
      ['Acorn Ltd', 'Analyst', '=1+1', 'x'],
    ]);
    const bare = '=HYPERLINK("https://acorn.example","Acorn Ltd")';
    expect(cellsOf(read(`${HEADER}\n${bare},Analyst,Rejected,x\n`))[0]?.[0]).toBe('Acorn Ltd');
  });

  it('joins what an unquoted comma tore apart', () => {
    const text = 'Company,Salary,Status\nAcorn,"$90,000",Rejected\nBirch,$120,000,Rejected\n';
    expect(cellsOf(read(text))[1]).toEqual(['Birch', '$120,000', 'Rejected']);
    expect(codes(text)).toEqual(['cells-rejoined 3 3 cells']);
  });

  it('joins them where half of all rows are torn, and adds no column for it', () => {
    const whole = 'Acorn,LinkedIn,Rejected,Too junior for the post';
    const torn = 'Birch,a feed (by mail, on Monday),Applied,They will write again';
    const { tables } = read(
      ['Company,Source,Status,Notes', whole, torn, torn, whole, torn].join('\n'),
    );
    expect(tables[0]?.columns).toHaveLength(4);
    expect(cellsOf({ tables })[1]).toEqual([
      'Birch',
      'a feed (by mail, on Monday)',
      'Applied',
      'They will write again',
    ]);
  });

  it('reads on after a quote that never closes, with one message that names the row', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `Acorn ${at},Analyst,Rejected,"a, b"`);
    rows[898] = 'Birch,Clerk,Rejected,"never closed, ever';
    const { tables, diagnostics } = read([HEADER, ...rows].join('\n'));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ file: 'jobs.csv', row: 900, severity: 'warning' });
    expect(cellsOf({ tables })).toHaveLength(1999);
    expect(cellsOf({ tables }).at(-1)).toEqual(['Acorn 1999', 'Analyst', 'Rejected', 'a, b']);
  });

  it('cuts a cell of 50 MB, quickly, with one message', () => {
    const started = performance.now();
    const { tables, diagnostics } = read(
      `${HEADER}\nAcorn,Analyst,Rejected,"${'x'.repeat(5e7)}"\n`,
    );
    expect(performance.now() - started).toBeLessThan(5000);
    expect(diagnostics.map(({ code, row }) => [code, row])).toEqual([['cell-cut', 2]]);
    expect(cellsOf({ tables })[0]?.[3]).toHaveLength(100_000);
  });

  it('obeys the line in which Excel states the delimiter', () => {
    expect(read('sep=;\nCompany;Status\nAcorn, Ltd;no\n').tables[0]?.columns).toEqual([
      'Company',
      'Status',
    ]);
  });

  it('has no opinion on prose', () => {
    expect(delimited.recognise(utf8('note.txt', 'They said, kindly, no.\nI was late.\n'))).toBe(0);
  });
});

/** Cells without blanks around them, and never so odd that a row is no entry. */
const word = fc.stringMatching(/^[A-Za-zäöüßé][A-Za-z0-9äöüßé ,;|"'\n\t.-]{0,20}[a-zé]$/);
const rowsOf = fc.array(fc.tuple(word, word, word), { minLength: 3, maxLength: 12 });

describe('delimited, for any table', () => {
  const encoders = {
    'utf-8': (text: string) => new TextEncoder().encode(text),
    'utf-8 with mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
    'utf-16le': (text: string) => utf16(text, 'le'),
    'utf-16be': (text: string) => utf16(text, 'be'),
    'windows-1252': (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  };

  it('reads what was written, whatever delimiter, encoding and line end', () => {
    fc.assert(
      fc.property(
        rowsOf,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...Object.values(encoders)),
        (rows, delimiter, newline, encode) => {
          const header = ['Company', 'Role', 'Notes'];
          const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes: true });
          const reading = delimited.read({ path: 'a.csv', bytes: encode(text) });
          expect(reading.tables[0]?.columns).toEqual(header);
          expect(cellsOf(reading)).toEqual(rows.map((row) => row.map((cell) => cell.trim())));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('accounts for every row: it is a record, or it has a message', () => {
    const cell = fc.constantFrom(
      'Acorn',
      'Rejected',
      '-----',
      '',
      '# x',
      '"x"y',
      'a"b',
      'Total',
      '7',
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { tables, diagnostics } = read([HEADER, ...lines].join('\n'));
        const filled = lines.filter((text) => text.replace(/[,\s]/g, '') !== '').length;
        const aside = diagnostics.filter(({ code }) => code === 'row-set-aside');
        const header = tables[0]?.columns.includes('Company') ? 0 : 1;
        expect(cellsOf({ tables }).length + aside.length).toBe(filled + header);
        expect(new Set(aside.map(({ row }) => row)).size).toBe(aside.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes ten times as long for ten times as much', () => {
    const table = (rows: number) =>
      utf8(
        'a.csv',
        `${HEADER}\n${'Acorn Ltd,Analyst,Rejected,"Too junior, they said"\n'.repeat(rows)}`,
      );
    const time = (rows: number): number => {
      const source = table(rows);
      const started = performance.now();
      expect(cellsOf(delimited.read(source))).toHaveLength(rows);
      return performance.now() - started;
    };
    time(10_000);
    expect(time(100_000)).toBeLessThan(Math.max(200, time(10_000)) * 30);
  });
});
