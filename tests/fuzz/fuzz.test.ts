import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/formats/read-all.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { home } from '../contract/source-files.ts';
import { zipOf } from '../formats/office.ts';
import { mutate } from './mutate.ts';

/*
 * Whatever the bytes, reading comes to an end, says what it did, and breaks nowhere. `npm run fuzz`
 * takes 10,000 broken files; here it is the first 400 of them. A file that fails is made again by
 * its number: it is the seed.
 */
const FILES = Number(process.env['DEBRIEF_FUZZ_FILES'] ?? 400);

/** A broken small file takes milliseconds; this is far beyond, on a busy machine too. */
const SLOWEST_MS = 10_000;

const samples = readdirSync(join(home, 'samples'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('corpus'))
  .map(({ parentPath, name }) => ({
    path: name,
    bytes: new Uint8Array(readFileSync(join(parentPath, name))),
  }));
const csv = samples.find(({ path }) => path.endsWith('comma.csv'))!;
const archive = { path: 'archive.zip', bytes: zipOf({ 'Jobs/Job Applications.csv': csv.bytes }) };
const files = [...samples, archive];

async function readBroken(seed: number): Promise<string[]> {
  const { path, bytes } = files[seed % files.length]!;
  const other = files[(seed * 7 + 3) % files.length]!.bytes;
  const started = performance.now();
  const { readings } = await readAll([{ path, bytes: mutate(bytes, other, seed) }]);
  const { history, diagnostics } = normalise(readings, { today: '2026-11-20' });
  const problems = diagnostics
    .filter(({ code }) => code === 'reading-broke')
    .map(({ actual }) => `seed ${seed}, ${path}: ${actual}`);
  if (performance.now() - started > SLOWEST_MS) problems.push(`seed ${seed}, ${path}: slow`);
  const wild = history.applications.find(
    ({ appliedOn }) => appliedOn !== null && !/^\d{4}(?:-\d\d){0,2}$/.test(appliedOn.iso),
  );
  if (wild !== undefined) problems.push(`seed ${seed}, ${path}: ${wild.appliedOn?.iso}`);
  return problems;
}

describe('broken files', () => {
  it(`are read to an end, all ${FILES} of them`, { timeout: 1_800_000 }, async () => {
    const problems: string[] = [];
    for (let seed = 0; seed < FILES; seed += 1) problems.push(...(await readBroken(seed)));
    expect(problems).toEqual([]);
  });
});
