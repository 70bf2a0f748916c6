import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { home } from '../contract/source-files.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { runDebrief } from './run-debrief.ts';

const TODAY = ['--today', '2026-11-20'];
const HEADER = 'Company,Role,Date applied,Status,Feedback\n';

const row = (company: string, words = 'They wanted more experience.'): string =>
  `${company},Clerk,2026-10-01,Rejected,${words}\n`;

/** Every file below a folder, by its path, as text that keeps each byte. */
async function filesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }): Promise<[string, string]> => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), await readFile(path, 'latin1')];
    }),
  );
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A folder with a folder for each client. */
async function clientFolders(names: readonly string[]): Promise<string> {
  const cwd = await temporaryFolder();
  for (const name of names) {
    await mkdir(join(cwd, 'clients', name), { recursive: true });
    await writeFile(join(cwd, 'clients', name, 'jobs.csv'), HEADER + row(`${name} Ltd`));
  }
  return cwd;
}

/** No two alike, since a letter that many get counts once. */
const WORDS = [
  'You were late.',
  'Turned up twenty minutes late.',
  'He arrived half an hour after we had begun.',
  'Your answers were vague.',
  'She rambled when asked about the budget.',
  'They wanted more experience.',
  'Not enough experience for a senior post.',
  'You had not researched the company.',
  'You knew nothing about our products.',
  'Your salary expectations were too high.',
  'Asked for more than the budget allows.',
  'Dressed too casually for the interview.',
];

describe('debrief coach', () => {
  it('writes a report and a brief for each client, and one page of all', async () => {
    const cwd = await temporaryFolder();
    const run = runDebrief(['coach', join(home, 'samples/clients'), ...TODAY, '-o', 'out'], {
      cwd,
    });
    expect([run.code, run.out.split('\n').at(-2)]).toEqual([0, 'out/index.html']);
    const files = await filesBelow(join(cwd, 'out'));
    for (const name of ['farida-k', 'hal-w'])
      for (const file of [
        'report.html',
        'improvements.md',
        'session-brief.md',
        'session-brief.html',
      ])
        expect(files.has(`clients/${name}/${file}`)).toBe(true);
    const cohort = JSON.parse(files.get('cohort.json')!) as { clients: { name: string }[] };
    expect(cohort.clients.map(({ name }) => name)).toEqual(
      await readdir(join(home, 'samples/clients')),
    );
    expect(files.get('index.html')).toContain("default-src 'none'");
    // The answers in one client's archive surface nowhere.
    for (const text of files.values()) expect(text).not.toMatch(/veteran/i);
  });

  it('writes the same bytes for any number of jobs', async () => {
    const cwd = await clientFolders(['Ann', 'Ben', 'Cy', 'Dee']);
    for (const jobs of ['1', '3'])
      runDebrief(['coach', 'clients', ...TODAY, '-o', `out${jobs}`, '--jobs', jobs], { cwd });
    expect(await filesBelow(join(cwd, 'out1'))).toEqual(await filesBelow(join(cwd, 'out3')));
  });

  it('does again only what changed, and all of it when forced', async () => {
    const cwd = await clientFolders(['Ann', 'Ben']);
    const args = ['coach', 'clients', ...TODAY, '-o', 'out'];
    runDebrief(args, { cwd });
    await writeFile(join(cwd, 'clients/Ben/jobs.csv'), HEADER + row('Ben Ltd') + row('Elm Ltd'));
    const second = runDebrief(args, { cwd });
    expect(second.err).toContain('Ann: unchanged');
    expect(second.err).toContain('Ben: done');
    expect(runDebrief([...args, '--force'], { cwd }).err).toContain('Ann: done');
  });

  it('one client that fails fails alone, and keeps the old report', async () => {
    const cwd = await clientFolders(['Ann', 'Ben']);
    const args = ['coach', 'clients', ...TODAY, '-o', 'out'];
    runDebrief(args, { cwd });
    const before = await readFile(join(cwd, 'out/clients/Ben/report.html'), 'utf8');
    await writeFile(join(cwd, 'clients/Ben/jobs.csv'), 'Item,Price\nMilk,1.20\n');
    const run = runDebrief(args, { cwd });
    expect(run.code).toBe(1);
    expect(run.err).toContain('Ben: failed');
    expect(await readFile(join(cwd, 'out/clients/Ben/report.html'), 'utf8')).toBe(before);
    expect(await readFile(join(cwd, 'out/index.html'), 'utf8')).toContain('Not read this time');
  });

  it('takes a sheet with a client column apart, and keeps each to their own', async () => {
    const cwd = await temporaryFolder();
    const canaries = ['quokka', 'narwhal', 'axolotl'];
    const rows = canaries.map(
      (word, at) =>
        `Client ${at},${word} Ltd,Clerk,2026-10-0${at + 1},Rejected,You were late to ${word}.\n`,
    );
    await writeFile(
      join(cwd, 'all.csv'),
      `Client,Company,Role,Date applied,Status,Feedback\n${rows.join('')}`,
    );
    const run = runDebrief(['coach', 'all.csv', ...TODAY, '-o', 'out'], { cwd });
    expect(run.code).toBe(0);
    const files = await filesBelow(join(cwd, 'out/clients'));
    for (const [path, text] of files)
      for (const [at, word] of canaries.entries())
        if (!path.startsWith(`Client ${at}/`)) expect(text.includes(word)).toBe(false);
  });

  it('orders a thin history with the help of the others, says so, and does it again when they change', async () => {
    const cwd = await temporaryFolder();
    const late = (at: number): string => row(`Firm ${at} Ltd`, WORDS[at]);
    const others = (count: number): string =>
      ['Ann', 'Ben', 'Cy', 'Dee', 'Eve']
        .flatMap((name) => Array.from({ length: count }, (_, at) => `${name},${name} ${late(at)}`))
        .join('');
    const thin = `Flo,${row('Elm Ltd', 'You were late for the interview.')}Flo,${row('Oak Ltd', 'You spoke too quietly.')}`;
    const args = ['coach', 'all.csv', ...TODAY, '-o', 'out'];
    const run = async (count: number): Promise<string> => {
      await writeFile(join(cwd, 'all.csv'), `Client,${HEADER}${others(count)}${thin}`);
      return runDebrief(args, { cwd }).err;
    };
    const plan = (): Promise<string> =>
      readFile(join(cwd, 'out/clients/Flo/improvements.md'), 'utf8');
    // Four others’ rejections are too few to lean on; sixty of five others are not.
    await run(1);
    expect(await plan()).not.toContain('leans on');
    expect(await run(12)).toContain('Flo: put in order with the others');
    expect(await plan()).toMatch(
      /leans on what 5 other clients heard in \d+: it weighs as much as/,
    );
    expect(await readFile(join(cwd, 'out/clients/Ann/improvements.md'), 'utf8')).not.toContain(
      'leans on',
    );
    expect(await run(12)).not.toContain('put in order');
    await run(1);
    expect(await plan()).not.toContain('leans on');
  });

  it('gives every name a folder of its own that leads nowhere else', async () => {
    const cwd = await temporaryFolder();
    const names = ['../../evil', 'CON', 'con', 'Ann.', 'ann', 'a/b'];
    await writeFile(
      join(cwd, 'all.csv'),
      `Client,Company,Status\n${names.map((name) => `${name},Acorn Ltd,Rejected\n`).join('')}`,
    );
    runDebrief(['coach', 'all.csv', ...TODAY, '-o', 'out'], { cwd });
    const folders = await readdir(join(cwd, 'out/clients'));
    expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect((await readdir(cwd)).sort()).toEqual(['all.csv', 'out']);
  });

  it('two runs on one folder: the second says so and stops', async () => {
    const cwd = await clientFolders(['Ann']);
    await mkdir(join(cwd, 'out'));
    await writeFile(join(cwd, 'out/.debrief-lock'), String(process.pid));
    const run = runDebrief(['coach', 'clients', ...TODAY, '-o', 'out'], { cwd });
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('another run is writing')]);
    // What a run that was killed left behind is taken over.
    await writeFile(join(cwd, 'out/.debrief-lock'), '999999999');
    expect(runDebrief(['coach', 'clients', ...TODAY, '-o', 'out'], { cwd }).code).toBe(0);
  });

  it('killed at any point, the next run finishes the rest and leaves nothing half-written', async () => {
    const cwd = await clientFolders(Array.from({ length: 8 }, (_, at) => `Client ${at}`));
    const args = ['coach', 'clients', ...TODAY, '-o', 'out', '--jobs', '2'];
    for (const delay of [600, 1200]) {
      const child = spawn(process.execPath, [join(home, 'dist/src/cli/debrief.js'), ...args], {
        cwd,
        stdio: 'ignore',
      });
      await new Promise((done) => setTimeout(done, delay));
      child.kill('SIGKILL');
      await new Promise((done) => child.once('close', done));
      const made = await readdir(join(cwd, 'out/clients')).catch(() => []);
      for (const name of made) {
        const report = join(cwd, 'out/clients', name, 'report.html');
        const text = await readFile(report, 'utf8').catch(() => null);
        if (text !== null) expect(text.trimEnd().endsWith('</html>')).toBe(true);
      }
    }
    expect(runDebrief(args, { cwd }).code).toBe(0);
    const files = await filesBelow(join(cwd, 'out'));
    expect([...files.keys()].filter((path) => path.endsWith('report.html'))).toHaveLength(8);
    expect([...files.keys()].filter((path) => /\.debrief-(?!state)/.test(path))).toEqual([]);
  });

  it('says what is new since the last run on an earlier day', async () => {
    const cwd = await clientFolders(['Ann']);
    runDebrief(['coach', 'clients', '--today', '2026-11-01', '-o', 'out'], { cwd });
    await writeFile(
      join(cwd, 'clients/Ann/jobs.csv'),
      HEADER + row('Ann Ltd') + row('Elm Ltd', 'You spoke very clearly.'),
    );
    runDebrief(['coach', 'clients', ...TODAY, '-o', 'out'], { cwd });
    const brief = await readFile(join(cwd, 'out/clients/Ann/session-brief.md'), 'utf8');
    expect(brief).toContain('New since 1 November 2026');
    expect(brief).toContain('You spoke very clearly.');
    expect(brief.split('## To raise')[0]).not.toContain('more experience');
    await rm(join(cwd, 'out'), { recursive: true });
  });
});
