import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { runDebrief } from './run-debrief.ts';

const HEADER = 'Company,Role,Date applied,Status,Notes\n';

function rows(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `Firm ${at},Analyst,2026-03-${String((at % 28) + 1).padStart(2, '0')},Rejected,`,
  );
}

/** One line of stderr for each message: a person reads them all. */
function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('bad input', () => {
  it('a missing path: one message, nothing written, exit code 2', async () => {
    const cwd = await temporaryFolder();
    const run = runDebrief(['analyze', 'none.csv'], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/none\.csv.*does not/);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('a missing path beside a good one: the good one is analysed, exit code 1', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'a.csv'), HEADER + rows(3).join('\n'));
    const run = runDebrief(['analyze', 'a.csv', 'none.csv', '-o', 'out'], { cwd });
    expect(run.code).toBe(1);
    expect(await readdir(join(cwd, 'out'))).toContain('report.html');
  });

  it('an empty folder: one message, exit code 2', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'empty'));
    const run = runDebrief(['analyze', 'empty'], { cwd });
    expect([run.code, lines(run.err).length]).toEqual([2, 2]);
    expect(run.err).toContain('this one is empty');
  });

  it.each([
    ['shopping.csv', 'Item,Price\nMilk,1.20\nBread,2.10\n'],
    ['empty.csv', ''],
    ['numbers.csv', 'a,b,c\n1,2,3\n4,5,6\n'],
    ['photo.csv', '\u0000\u0001\u0002\u0003PNG\u0000'],
  ])('%s is no job history: it is said so, exit code 2', async (name, content) => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, name), content);
    const run = runDebrief(['analyze', name], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain(name);
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  it('a broken quote on row 900: one message with file and row, the rest is analysed', async () => {
    const cwd = await temporaryFolder();
    const all = rows(1200);
    all[898] = 'Firm 898,"Analyst,2026-03-03,Rejected,';
    await writeFile(join(cwd, 'a.csv'), HEADER + all.join('\n'));
    const run = runDebrief(['analyze', 'a.csv', '-o', 'out', '--json'], { cwd });
    expect(run.err).toMatch(/a\.csv:900: /);
    const { applications } = JSON.parse(run.out) as { applications: unknown[] };
    expect(applications.length).toBeGreaterThanOrEqual(1199);
  });

  it('a cell of 50 MB: one message with file and row, quickly, the rest is analysed', async () => {
    const cwd = await temporaryFolder();
    const huge = `Firm X,Analyst,2026-03-03,Rejected,"${'too long a note '.repeat(3_300_000)}"\n`;
    await writeFile(
      join(cwd, 'a.csv'),
      HEADER + rows(3).join('\n') + '\n' + huge + rows(2).join('\n'),
    );
    const run = runDebrief(['analyze', 'a.csv', '-o', 'out', '--json'], { cwd });
    expect(lines(run.err).filter((line) => line.startsWith('a.csv:5:'))).toHaveLength(1);
    const { applications } = JSON.parse(run.out) as { applications: unknown[] };
    expect(applications.length).toBeGreaterThanOrEqual(5);
  });

  it('a note with no date is analysed without one', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'Acorn Mill.txt'), 'They said my answers had no concrete examples.');
    const run = runDebrief(['analyze', 'Acorn Mill.txt', '-o', 'out', '--json'], { cwd });
    expect(run.code).toBe(0);
    const { notes } = JSON.parse(run.out) as { notes: { date: unknown }[] };
    expect(notes.map(({ date }) => date)).toEqual([null]);
  });

  it('a folder that cannot be written: one message, exit code 2', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'a.csv'), HEADER + rows(3).join('\n'));
    await writeFile(join(cwd, 'out'), 'a file stands here');
    const run = runDebrief(['analyze', 'a.csv', '-o', 'out'], { cwd });
    expect([run.code, lines(run.err).length]).toEqual([2, 1]);
    expect(await readFile(join(cwd, 'out'), 'utf8')).toBe('a file stands here');
  });

  it('an analysis of another version is refused by its version', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'analysis.json'), '{"schemaVersion": 99}');
    const run = runDebrief(['report', 'analysis.json'], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain('schemaVersion 1');
  });
});
