import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { home } from '../contract/source-files.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { runDebrief } from './run-debrief.ts';

const SAMPLE = join(home, 'samples/job-seeker');
const TODAY = ['--today', '2026-11-20'];

describe('debrief analyze', () => {
  it('writes what it promises, says where, and names three improvements', async () => {
    const cwd = await temporaryFolder();
    const run = runDebrief(['analyze', SAMPLE, ...TODAY], { cwd });
    expect(run.code).toBe(0);
    const folder = join(cwd, 'reports/job-seeker');
    const written = await readdir(folder);
    expect(written.sort()).toEqual([
      'analysis.json',
      'charts',
      'improvements.md',
      'notes.csv',
      'plan.ics',
      'report.html',
      'tasks.csv',
    ]);
    expect(run.out).toContain(join('reports', 'job-seeker', 'report.html'));
    expect(run.out).toMatch(/1\b[^]*2\b[^]*3\b/);
    expect(run.out).not.toContain('\u001b[3');
  });

  it('gives the same bytes twice', async () => {
    const cwd = await temporaryFolder();
    for (const out of ['a', 'b'])
      runDebrief(['analyze', SAMPLE, ...TODAY, '-o', out, '--quiet'], { cwd });
    for (const file of ['analysis.json', 'report.html', 'improvements.md', 'notes.csv']) {
      expect(await readFile(join(cwd, 'a', file), 'utf8')).toBe(
        await readFile(join(cwd, 'b', file), 'utf8'),
      );
    }
  });

  it('is quiet when asked, and prints JSON that a program can read', async () => {
    const cwd = await temporaryFolder();
    expect(runDebrief(['analyze', SAMPLE, ...TODAY, '--quiet'], { cwd }).out).toBe('');
    const { out } = runDebrief(['analyze', SAMPLE, ...TODAY, '--json'], { cwd });
    expect((JSON.parse(out) as { schemaVersion: number }).schemaVersion).toBe(1);
  });
});

describe('debrief report', () => {
  it('rebuilds every output from analysis.json alone', async () => {
    const cwd = await temporaryFolder();
    runDebrief(['analyze', SAMPLE, ...TODAY, '-o', 'first', '--quiet'], { cwd });
    const run = runDebrief(['report', 'first/analysis.json', '-o', 'again'], { cwd });
    expect(run.code).toBe(0);
    const files = await readdir(join(cwd, 'first'), { recursive: true, withFileTypes: true });
    for (const entry of files.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const again = path.replace(join(cwd, 'first'), join(cwd, 'again'));
      expect((await readFile(again, 'utf8')) === (await readFile(path, 'utf8')), entry.name).toBe(
        true,
      );
    }
  });
});

describe('debrief inspect', () => {
  it('says how each file would be read, and writes nothing', async () => {
    const cwd = await temporaryFolder();
    const run = runDebrief(['inspect', SAMPLE, '--json'], { cwd });
    const files = JSON.parse(run.out) as { file: string; kind: string; sha256: string }[];
    expect(files.length).toBeGreaterThan(20);
    expect(new Set(files.map(({ kind }) => kind))).toContain('not-a-history');
    expect(files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('prints options that can be given back', () => {
    expect(runDebrief(['inspect', SAMPLE]).out).toMatch(/--map \w+=/);
  });
});

describe('debrief classify', () => {
  it('reads lines, prints findings in order, and counts a bad line in its exit code', () => {
    const input =
      '{"id": "a", "text": "You turned up twenty minutes late."}\nnot json\n\n{"text": "ok"}\n';
    const run = runDebrief(['classify', '-'], { input });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^Line 2 was left out/);
    const notes = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; gaps: { category: string }[] });
    expect(notes.map(({ id }) => id)).toEqual(['a', 'n4']);
    expect(notes[0]?.gaps.map(({ category }) => category)).toContain('punctuality');
  });

  it('prints a table when asked', () => {
    const run = runDebrief(['classify', '--to', 'csv'], { input: '{"id": "=a", "text": "ok"}\n' });
    expect(run.out.split('\r\n')[1]).toMatch(/^'=a,/);
  });
});

describe('the command line', () => {
  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['categories'], 0],
    [['categories', 'punctuality'], 0],
    [['categories', 'none'], 2],
    [['analyse-everything'], 2],
    [['analyze'], 2],
    [['analyze', '.', '--today', 'tomorrow'], 2],
    [['analyze', '.', '--colour'], 2],
  ])('%j ends with %i', (args, code) => {
    const run = runDebrief(args);
    expect(run.code).toBe(code);
    expect(run.err).not.toMatch(/\n\s+at /);
  });
});

describe('corrections', () => {
  it('win over the reader, are kept with the report, and hold in the next run', async () => {
    const cwd = await temporaryFolder();
    await writeFile(
      join(cwd, 'jobs.csv'),
      'Company,Role,Status,Feedback\nAcorn Ltd,Clerk,Rejected,You turned up twenty minutes late.\n',
    );
    await writeFile(
      join(cwd, 'mine.csv'),
      'note,category,change\nYou turned up twenty,punctuality,remove\nYou turned up twenty,dress,add\n',
    );
    const reasons = async (): Promise<unknown> => {
      const { notes } = JSON.parse(await readFile(join(cwd, 'out/analysis.json'), 'utf8')) as {
        notes: { reading: { gaps: { category: string }[] } }[];
      };
      return notes.map(({ reading }) => reading.gaps.map(({ category }) => category));
    };
    runDebrief(['analyze', 'jobs.csv', '-o', 'out'], { cwd });
    expect(await reasons()).toEqual([['punctuality']]);
    runDebrief(['analyze', 'jobs.csv', '-o', 'out', '--corrections', 'mine.csv'], { cwd });
    expect(await reasons()).toEqual([['dress']]);
    expect(await readFile(join(cwd, 'out/report.html'), 'utf8')).toContain('you added');
    runDebrief(['analyze', 'jobs.csv', '-o', 'out'], { cwd });
    expect(await reasons()).toEqual([['dress']]);
  });
});

describe('debrief init', () => {
  it('makes files that analyze reads, and touches nothing that is there', async () => {
    const cwd = await temporaryFolder();
    expect(runDebrief(['init', 'mine'], { cwd }).code).toBe(0);
    const tracker = join(cwd, 'mine/tracker.csv');
    expect(runDebrief(['inspect', 'mine/tracker.csv'], { cwd }).out).toContain(
      '--map company=Company',
    );
    await writeFile(
      tracker,
      `${await readFile(tracker, 'utf8')}Birch,Clerk,2026-02-01,Rejected,,,,\n`,
    );
    const run = runDebrief(['init', 'mine'], { cwd });
    expect([run.code, run.err]).toEqual([1, expect.stringContaining('left as it is')]);
    expect(await readFile(tracker, 'utf8')).toContain('Birch');
    runDebrief(['analyze', 'mine/tracker.csv', '-o', 'out'], { cwd });
    const analysis = JSON.parse(await readFile(join(cwd, 'out/analysis.json'), 'utf8')) as {
      applications: { company: string }[];
    };
    expect(analysis.applications.map(({ company }) => company)).toEqual(['Birch']);
  });
});

describe('debrief diff', () => {
  it('tells what changed between two runs', () => {
    const file = join(home, 'reports/job-seeker/analysis.json');
    const run = runDebrief(['diff', file, file]);
    expect([run.code, run.out]).toEqual([
      0,
      expect.stringContaining('Nothing changed beyond noise'),
    ]);
  });
});
