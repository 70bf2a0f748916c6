/** A format that reads one note from a file with an ending of its own; it is there to be changed. */
export function formatUnit({ id, code, words }) {
  return `import type { Format, Records } from '../model/record.ts';
import { decode } from './decode.ts';

/** A file that is one note. */
export const ${code}: Format<'${id}', Records> = {
  id: '${id}',
  words: { name: '${words}' },
  meta: { extensions: ['${id}'] },
  recognise: ({ path }) => (path.toLowerCase().endsWith('.${id}') ? 0.9 : 0),
  read: ({ path, bytes }) => {
    const text = decode(bytes).text.trim();
    const place = { file: path, row: 1 };
    const texts = text === '' ? [] : [{ place, heading: null, attributes: {}, text }];
    return { file: path, tables: [], texts, diagnostics: [] };
  },
};
`;
}

export function formatTest({ id, code, words }) {
  return `import { describe, expect, it } from 'vitest';
import { ${code} } from '../../src/formats/${id}.ts';

const source = (text: string): { path: string; bytes: Uint8Array } => ({
  path: 'Acorn Mill.${id}',
  bytes: new TextEncoder().encode(text),
});

describe('${words}', () => {
  it('knows its files by their ending', () => {
    expect(${code}.recognise(source('x'))).toBeGreaterThan(0.5);
    expect(${code}.recognise({ ...source('x'), path: 'tracker.csv' })).toBe(0);
  });

  it('reads the note', () => {
    expect(${code}.read(source('No thanks.\\n')).texts.map(({ text }) => text)).toEqual(['No thanks.']);
  });

  it('reads nothing from an empty file', () => {
    expect(${code}.read(source(' ')).texts).toEqual([]);
  });
});
`;
}
