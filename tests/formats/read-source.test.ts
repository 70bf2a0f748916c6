import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/read-source.ts';
import { utf8 } from './bytes.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('readSource', () => {
  it.each([
    ['jobs.csv', 'Company,Status\nAcorn,Rejected\n', 'delimited'],
    ['jobs.txt', 'Company\tRole\tStatus\nAcorn\tClerk\tRejected\nBirch\tClerk\tNo\n', 'delimited'],
    ['acorn.md', '# Acorn\n\nToo junior.\n', 'markdown-note'],
    [
      'jobs.md',
      '| Company | Status |\n| --- | --- |\n| Acorn | no |\n| Birch | no |\n',
      'markdown-table',
    ],
    ['acorn.txt', 'They wanted more SQL.\n', 'plain-note'],
    ['jobs.json', '[{"company":"Acorn","status":"Rejected"}]', 'json'],
    ['jobs.ndjson', '{"company":"Acorn"}\n{"company":"Birch"}\n', 'ndjson'],
    ['notes', 'They wanted more SQL.\n', 'plain-note'],
  ])('takes %s for what it is', async (path, text, format) => {
    expect((await readSource(utf8(path, text))).format).toBe(format);
  });

  it.each([
    ['an empty file', 'jobs.csv', ''],
    ['blanks', 'jobs.csv', ' \n\n '],
    ['an image', 'jobs.csv', '\x89PNG\r\n\x1a\n'],
    ['a workbook', 'jobs.csv', 'PK\x03\x04abc'],
    ['a pointer', 'jobs.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n'],
    ['a web page', 'jobs.csv', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['source code by its name', 'tracker.py', 'print("x")\n'],
    [
      'source code by its look',
      'tracker.csv',
      'import csv from "csv";\nconst rows = read();\nfunction main() {\n  return rows;\n}\n',
    ],
    ['the lock of an office program', '~$jobs.csv', 'Anna'],
    ['bytes', 'jobs.csv', '\x00\x01\x02\x03\x04\x05\x06\x07\x00\x00\x01'],
    ['an ending that nobody knows', 'jobs.xyz', 'a'],
  ])('says what it is and reads nothing from %s', async (_, path, text) => {
    const reading = await readSource({ path, bytes: latin1(text) });
    expect(reading).toMatchObject({ file: path, format: null, tables: [], texts: [] });
    expect(reading.diagnostics).toHaveLength(1);
    expect(reading.diagnostics[0]?.note).toMatch(/^Nothing was read from .+ it /);
  });

  it('never throws on any bytes under any name', async () => {
    const path = fc.constantFrom('a.csv', 'a.md', 'a.txt', 'a.json', 'a.ndjson', 'a', 'a.tsv');
    await fc.assert(
      fc.asyncProperty(path, fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
        expect((await readSource({ path: name, bytes })).file).toBe(name);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on any text under any name', async () => {
    const path = fc.constantFrom('a.csv', 'a.md', 'a.txt', 'a.json', 'a.ndjson');
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('ab,;|"\'\n\r\t#-:[]{}=2026 ')),
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(path, text, async (name, content) => {
        const codes = (await readSource(utf8(name, content))).diagnostics.map(({ code }) => code);
        expect(codes).not.toContain('reading-broke');
      }),
      { numRuns: 500 },
    );
  });
});
