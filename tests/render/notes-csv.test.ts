import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderFindingsCsv } from '../../src/render/findings-csv.ts';
import { renderNotesCsv } from '../../src/render/notes-csv.ts';
import { asText } from '../../src/render/spreadsheet-text.ts';
import type { ReadNote } from '../../src/model/note.ts';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';

type Row = Record<string, string>;

function rows(csv: string): Row[] {
  return Papa.parse<Row>(csv.slice(1).trimEnd(), { header: true }).data;
}

function withText(text: string): string {
  const [note] = analysis.notes as readonly [ReadNote, ...ReadNote[]];
  return renderNotesCsv({ ...analysis, notes: [{ ...note, text, company: text }] });
}

describe('notes.csv', () => {
  const table = rows(renderNotesCsv(analysis));

  it('has one row a note, with all that is known of it', () => {
    expect(table).toHaveLength(analysis.notes.length);
    expect(table[0]).toEqual({
      Note: '1',
      Company: 'Halden Rail',
      Role: 'data analyst',
      Date: '2026-01-27',
      Stage: 'Assessment',
      'Said by': 'An employer',
      Source: 'e-mail',
      Reasons: 'Assessments',
      Strengths: 'Named skills',
      'Possibly, not counted': '',
      Confidence: 'Assessments 0.95; Named skills 0.90',
      Evidence:
        'Assessments: “the task was not finished in the ninety minutes”; Named skills: “Your SQL was sound”',
      Detail: 'specific',
      'Corrected by you': '',
      Text: analysis.notes[0]!.text,
    });
  });

  it('keeps what is not sure apart', () => {
    const doubtful = table.find(({ Note }) => Note === '9')!;
    expect(doubtful['Reasons']).toBe('Company research');
    expect(doubtful['Possibly, not counted']).toBe('Answers');
  });

  it('begins with a byte order mark and ends each row with CRLF', () => {
    const csv = renderNotesCsv(emptyAnalysis);
    expect(csv).toMatch(/^\ufeffNote,Company,[^\n]*Text\r\n$/);
  });

  it.each(['two\nlines, and a "quote"', 'emoji 🙂', '  spaces  ', 'x'.repeat(10_000)])(
    'gives back %j as it was',
    (text) => {
      expect(rows(withText(text))[0]!['Text']!.trimEnd()).toBe(text.trimEnd());
    },
  );
});

// The characters that OWASP, "CSV Injection", lists.
describe.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '\u200b=1'])(
  'a cell that begins like %j',
  (text) => {
    it('is text, not a formula', () => {
      expect(asText(text)).toBe(`'${text}`);
      for (const cell of Object.values(rows(withText(text))[0]!)) {
        expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝]/);
      }
      const line = {
        id: text,
        gaps: [],
        strengths: [],
        detail: 'empty',
        saidBy: 'unknown',
      } as const;
      expect(renderFindingsCsv(line, false).replace(/^"/, '')).toMatch(/^'/);
    });
  },
);

describe('asText', () => {
  it.each(['late', "it's = fine", '2026-01-27', '0.95', ''])('leaves %j alone', (text) => {
    expect(asText(text)).toBe(text);
  });
});
