import { describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { cellsOf, utf8 } from './bytes.ts';

const read = (text: string) => json.read(utf8('jobs.json', text));

describe('json', () => {
  it('reads a list, or an object that holds one, with names for what is nested', () => {
    const text = '{"version":1,"jobs":[{"company":{"name":"Acorn"},"tags":["a","b"],"n":null}]}';
    expect(read(text).tables[0]?.columns).toEqual(['company.name', 'tags', 'n']);
    expect(cellsOf(read(text))).toEqual([['Acorn', 'a, b', '']]);
  });

  it('makes a line of each entry of a log, its date first', () => {
    const text =
      '[{"log":[{"status":"Applied","at":"2026-01-14"},{"status":"Rejected","at":"2026-02-03"}]}]';
    expect(cellsOf(read(text))).toEqual([['2026-01-14 Applied\n2026-02-03 Rejected']]);
  });

  it.each(['{"a":', '{"a":1}', '[1,2]', '"x"'])('says why there is nothing in %s', (text) => {
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(['json-unread']);
  });
});
