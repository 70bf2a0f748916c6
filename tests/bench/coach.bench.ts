/*
 * How long a coach's run takes: 200 clients with 150 applications and 40 notes each; then again with
 * one of them changed. Run with
 *   npm run build && npx vitest bench --run --config tests/vitest.config.ts tests/bench/coach.bench.ts
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { home } from '../contract/source-files.ts';
import { writeClients } from './invented-clients.ts';

const CLIENTS = Number(process.env['DEBRIEF_BENCH_CLIENTS'] ?? 200);

const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
writeClients(join(folder, 'clients'), CLIENTS);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the built command, and gives the most memory that it held, in MB. */
function coach(): number {
  const told = 'process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
  const command = [
    '--import',
    `data:text/javascript,${told}`,
    join(home, 'dist/src/cli/debrief.js'),
  ];
  const run = spawnSync(
    process.execPath,
    [...command, 'coach', 'clients', '-o', 'out', '--today', '2026-11-20', '--quiet'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return Math.round(Number(run.stderr.trim().split('\n').at(-1)) / 1000);
}

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

describe(`${CLIENTS} clients`, () => {
  bench(
    'all of them, reports included',
    () => {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      const memory = coach();
      const { clients } = JSON.parse(readFileSync(join(folder, 'out/cohort.json'), 'utf8')) as {
        clients: unknown[];
      };
      if (clients.length !== CLIENTS) throw new Error(`${clients.length} clients`);
      const page = Math.round(statSync(join(folder, 'out/index.html')).size / 1000);
      console.log(`at most ${memory} MB; cohort page ${page} kB`);
    },
    once,
  );
  bench(
    'again, with one changed',
    () => {
      const changed = join(folder, 'clients/Client 0000/tracker.csv');
      appendFileSync(changed, 'Late Ltd,Nurse,2026-11-01,Rejected,You were late.\n');
      coach();
    },
    once,
  );
});
