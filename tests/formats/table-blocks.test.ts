import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimited } from '../../src/formats/delimited.ts';
import { tableBlocks } from '../../src/formats/table-blocks.ts';
import type { BuiltTable } from '../../src/formats/tables/build-table.ts';
import type { LargeFile, Table } from '../../src/model/record.ts';

/** A file in memory that is given in pieces of so many bytes. */
function inPieces(bytes: Uint8Array, size: number): LargeFile {
  return {
    path: 'jobs.csv',
    size: bytes.length,
    head: bytes.subarray(0, 65_536),
    // eslint-disable-next-line @typescript-eslint/require-await -- a file on disk has to wait
    pieces: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function inBlocks(bytes: Uint8Array, size: number) {
  const blocks: BuiltTable[] = [];
  for await (const block of tableBlocks(inPieces(bytes, size))) blocks.push(block);
  return {
    rows: blocks.flatMap(({ table }) => table.rows),
    codes: blocks.flatMap(({ diagnostics }) => diagnostics.map(({ code, row }) => [code, row])),
  };
}

function whole(bytes: Uint8Array): { table: Table; codes: unknown[] } {
  const { tables, diagnostics } = delimited.read({ path: 'jobs.csv', bytes });
  return { table: tables[0]!, codes: diagnostics.map(({ code, row }) => [code, row]) };
}

const HEADER = 'Company,Role,Status,Notes';
const ROW = 'Acorn Ltd,Nurse,Rejected,"They said ""too junior"", and\nmore, in Łódź."';
const PLAIN = 'Birch,Clerk,Applied,';

describe('a table in blocks', () => {
  it('has the rows of the whole, wherever it is cut', async () => {
    const line = fc.constantFrom(ROW, PLAIN, '', '-----,-----,-----,-----', 'Total,3,,');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 3, maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 200, max: 2000 }),
        async (lines, newline, size) => {
          const text = [HEADER, PLAIN, ...lines, PLAIN].join('\n').replaceAll('\n', newline);
          const bytes = new TextEncoder().encode(text);
          const { table, codes } = whole(bytes);
          const blocks = await inBlocks(bytes, size);
          expect(blocks.rows).toEqual(table.rows);
          expect(blocks.codes).toEqual(codes);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('in an older encoding keeps its letters, and says so', async () => {
    const line = 'Café Öde,Chef,Absage,nein\n';
    const bytes = Buffer.from(`${HEADER}\n${line.repeat(30)}`, 'latin1');
    const blocks = await inBlocks(bytes, 200);
    expect(blocks.rows.map(({ cells }) => cells[0])).toEqual(
      whole(bytes).table.rows.map(({ cells }) => cells[0]),
    );
    expect(blocks.codes).toContainEqual(['encoding-guessed', null]);
  });

  it('goes on after a quote that never closes', async () => {
    const many = Array.from(
      { length: 40_000 },
      (_, at) => `Acorn ${at},Nurse,Rejected,no reason given`,
    );
    many[5] = 'Birch,"Clerk,Rejected,';
    const bytes = new TextEncoder().encode([HEADER, ...many].join('\n'));
    const blocks = await inBlocks(bytes, 100_000);
    expect(blocks.rows).toHaveLength(whole(bytes).table.rows.length);
    expect(blocks.rows).toHaveLength(40_000);
  });

  it('without any bytes has no rows', async () => {
    expect(await inBlocks(new Uint8Array(), 100)).toEqual({ rows: [], codes: [] });
  });
});
