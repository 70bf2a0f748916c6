import { expect, it } from 'vitest';
import { ndjson } from '../../src/formats/ndjson.ts';
import { cellsOf, utf8 } from './bytes.ts';

it('reads one entry a line and sets aside a line that is none', () => {
  const reading = ndjson.read(utf8('a.ndjson', '{"a":1}\n{"a":\n\n{"b":"x"}\n'));
  expect(reading.tables[0]?.columns).toEqual(['a', 'b']);
  expect(cellsOf(reading)).toEqual([
    ['1', ''],
    ['', 'x'],
  ]);
  expect(reading.diagnostics.map(({ code, row }) => [code, row])).toEqual([['row-set-aside', 2]]);
});
