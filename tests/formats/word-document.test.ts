import { describe, expect, it } from 'vitest';
import { wordDocument } from '../../src/formats/word-document.ts';
import { cellsOf } from './bytes.ts';
import { documentOf, paragraph, zipOf } from './office.ts';

const read = (bytes: Uint8Array) => wordDocument.read({ path: 'acorn.docx', bytes });

describe('a document of Word', () => {
  it('is parted at its headings', async () => {
    const body = [
      paragraph('Company: Acorn Ltd'),
      paragraph('Feedback', 2),
      paragraph('They wanted more SQL.'),
      paragraph('Lessons learned', 2),
      paragraph('Read up on the firm.'),
    ].join('');
    const { texts } = await read(documentOf(body));
    expect(texts.map(({ heading, text }) => [heading, text])).toEqual([
      ['Feedback', 'They wanted more SQL.'],
      ['Lessons learned', 'Read up on the firm.'],
    ]);
    expect(texts[0]?.attributes['company']).toBe('Acorn Ltd');
  });

  it('gives its table as a table, and does not repeat it as text', async () => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row('Company', 'Role', 'Status')}${row('Acorn Ltd', 'Clerk', 'Rejected')}${row('Birch plc', 'Clerk', 'No reply')}</w:tbl>`;
    const reading = await read(documentOf(`${table}${paragraph('Kept since May.')}`));
    expect(cellsOf(reading)).toEqual([
      ['Acorn Ltd', 'Clerk', 'Rejected'],
      ['Birch plc', 'Clerk', 'No reply'],
    ]);
    expect(reading.texts.map(({ text }) => text)).toEqual(['Kept since May.']);
  });

  it('says so where it does not open', async () => {
    const { texts, diagnostics } = await read(zipOf({ 'word/document.xml': '<w:document' }));
    expect(texts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['document-unread']);
  });
});
