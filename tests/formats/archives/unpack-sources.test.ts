import { describe, expect, it } from 'vitest';
import { unpackSources } from '../../../src/formats/archives/unpack-sources.ts';
import { readSource } from '../../../src/formats/read-source.ts';
import { utf8 } from '../bytes.ts';
import { workbookOf, zipOf } from '../office.ts';

const CSV = 'Company,Status\nAcorn Ltd,Rejected\n';

describe('archives among the files', () => {
  it('are replaced by what they hold, at any depth that people pack', () => {
    const inner = zipOf({ 'b.csv': CSV });
    const bytes = zipOf({ 'Jobs/a.csv': CSV, 'more.zip': inner, '__MACOSX/._a.csv': 'x' });
    const { sources, diagnostics } = unpackSources([{ path: 'export.zip', bytes }]);
    expect(sources.map(({ path }) => path)).toEqual([
      'export.zip/Jobs/a.csv',
      'export.zip/more.zip/b.csv',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('leave other files and office documents as they are', () => {
    const files = [
      utf8('a.csv', CSV),
      { path: 'b.xlsx', bytes: workbookOf({ Jobs: [['Company'], ['Acorn Ltd']] }) },
    ];
    expect(unpackSources(files).sources).toEqual(files);
  });

  it('are not unpacked without end', () => {
    let bytes = zipOf({ 'a.csv': CSV });
    for (let level = 0; level < 6; level += 1) bytes = zipOf({ 'next.zip': bytes });
    const { sources, diagnostics } = unpackSources([{ path: 'deep.zip', bytes }]);
    expect(sources).toEqual([]);
    expect(diagnostics.map(({ code, actual }) => [code, actual])).toEqual([
      ['archive-unread', 'too-deep'],
    ]);
  });

  it('are refused where they would fill the memory', async () => {
    const bytes = zipOf({ 'a.csv': new Uint8Array(40_000_000) });
    expect(bytes.length).toBeLessThan(100_000);
    const { sources } = unpackSources([{ path: 'bomb.zip', bytes }]);
    const { format, diagnostics } = await readSource(sources[0]!);
    expect(format).toBe(null);
    expect(diagnostics[0]?.note).toContain('broken, or larger than it should be');
  });

  it('are refused where they are cut off', async () => {
    const bytes = zipOf({ 'a.csv': CSV }).subarray(0, 60);
    const { sources } = unpackSources([{ path: 'half.zip', bytes }]);
    expect((await readSource(sources[0]!)).diagnostics).toHaveLength(1);
  });
});
