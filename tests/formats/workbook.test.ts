import { describe, expect, it } from 'vitest';
import { workbook } from '../../src/formats/workbook.ts';
import { cellsOf } from './bytes.ts';
import { workbookOf, zipOf, type SheetCell } from './office.ts';

/** Days since 30 December 1899, as Excel counts: =DATEVALUE("2026-01-14") gives 46036. */
const JANUARY_14: SheetCell = { number: 46_036, style: 1 };
const read = (bytes: Uint8Array) => workbook.read({ path: 'jobs.xlsx', bytes });

describe('a workbook', () => {
  it('is known by what it holds, whatever it is called', () => {
    const bytes = workbookOf({ Jobs: [['Company'], ['Acorn Ltd']] });
    expect(workbook.recognise({ path: 'jobs.csv', bytes })).toBe(1);
    expect(workbook.recognise({ path: 'a.xlsx', bytes: zipOf({ 'a.csv': 'x' }) })).toBe(0);
  });

  it('is read with its dates, title rows above and empty rows below', async () => {
    const bytes = workbookOf({
      Jobs: [
        ['My search'],
        [],
        ['Company', 'Date applied', 'Status'],
        ['Acorn Ltd', JANUARY_14, 'Rejected'],
        [null, null, null],
        [null, null, null],
      ],
    });
    const reading = await read(bytes);
    expect(cellsOf(reading)).toEqual([['Acorn Ltd', '2026-01-14', 'Rejected']]);
    expect(reading.tables[0]?.rows[0]?.place).toEqual({ file: 'jobs.xlsx', row: 4 });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    // The 1904 system is 1,462 days behind (ECMA-376, 18.17.4.1).
    const day = { number: 46_036 - 1462, style: 1 };
    const bytes = workbookOf(
      {
        Jobs: [
          ['Company', 'Date'],
          ['Acorn Ltd', day],
        ],
      },
      { epoch1904: true },
    );
    expect(cellsOf(await read(bytes))).toEqual([['Acorn Ltd', '2026-01-14']]);
  });

  it('keeps numbers as they were written, and a time of day', async () => {
    const rows = [
      ['Company', 'Salary', 'Seen at'],
      ['Acorn Ltd', { number: 28_500 }, { number: 46_036.5, style: 1 }],
    ];
    expect(cellsOf(await read(workbookOf({ Jobs: rows })))).toEqual([
      ['Acorn Ltd', '28500', '2026-01-14 12:00'],
    ]);
  });

  it('names the sheet of a row where several hold something', async () => {
    const jobs = [
      ['Company', 'Status'],
      ['Acorn Ltd', 'Rejected'],
    ];
    const { tables } = await read(workbookOf({ 2025: jobs, 2026: jobs, Empty: [] }));
    expect(tables.map(({ file }) => file)).toEqual(['jobs.xlsx/2025', 'jobs.xlsx/2026']);
  });

  it('says so where it does not open', async () => {
    const { tables, diagnostics } = await read(zipOf({ 'xl/workbook.xml': '<workbook' }));
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['document-unread']);
  });
});
