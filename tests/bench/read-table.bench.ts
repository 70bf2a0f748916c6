/*
 * How fast a large table is read, beside papaparse's own streaming parse of the same file, and how
 * much memory `debrief inspect` takes for 325 MB. Run with
 *   npm run build && npx vitest bench --run --config tests/vitest.config.ts tests/bench/read-table.bench.ts
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, bench, describe } from 'vitest';
import { tableBlocks } from '../../src/formats/table-blocks.ts';
import { largeFile } from '../../src/node/large-file.ts';
import { home } from '../contract/source-files.ts';
import { writeLargeTable } from './large-table.ts';

const SPEED_BYTES = 32 * 1_000_000;
const MEMORY_BYTES = 325 * 1_000_000;
const MOST_MEMORY_KB = 300 * 1000;

const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const path = join(folder, 'tracker.csv');
const rows = writeLargeTable(path, SPEED_BYTES);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function withDebrief(): Promise<number> {
  let count = 0;
  const file = await largeFile(path, 'tracker.csv', statSync(path).size);
  for await (const { table } of tableBlocks(file)) count += table.rows.length;
  return count;
}

/** Counts the header too. */
function withPapaparse(): Promise<number> {
  return new Promise((done) => {
    let count = 0;
    Papa.parse(createReadStream(path), {
      skipEmptyLines: true,
      step: () => (count += 1),
      complete: () => {
        done(count);
      },
    });
  });
}

// A fast reader that loses rows would be worth nothing.
const counts = [await withDebrief(), (await withPapaparse()) - 1];
if (counts.some((count) => count !== rows))
  throw new Error(`Of ${rows} rows: ${counts.join(', ')}`);

describe(`a table of ${rows} rows`, () => {
  bench('debrief, rows set aside and cells mended', async () => {
    await withDebrief();
  });
  bench('papaparse, streaming', async () => {
    await withPapaparse();
  });
});

describe('the memory for a table of 325 MB', () => {
  const large = join(folder, 'large.csv');
  bench(
    'debrief inspect',
    () => {
      const told = 'process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
      const command = ['--import', `data:text/javascript,${told}`, 'dist/src/cli/debrief.js'];
      const expected = writeLargeTable(large, MEMORY_BYTES);
      const run = spawnSync(process.execPath, [...command, 'inspect', '--json', large], {
        cwd: home,
        encoding: 'utf8',
      });
      const [report] = JSON.parse(run.stdout) as { applications: number }[];
      const memory = Number(run.stderr.trim().split('\n').at(-1));
      if (report?.applications !== expected || !(memory < MOST_MEMORY_KB))
        throw new Error(`${report?.applications} of ${expected} applications, ${memory} kB`);
      console.log(`${expected} applications, at most ${Math.round(memory / 1000)} MB`);
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});
