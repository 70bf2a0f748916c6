import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/node/write-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('writeOutput', () => {
  it('writes files, and folders for them', async () => {
    const folder = join(await temporaryFolder(), 'reports', 'mine');
    await writeOutput(folder, [
      { path: 'report.html', content: '<p>' },
      { path: 'charts/a.svg', content: '<svg/>' },
    ]);
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe('<p>');
    expect(await readFile(join(folder, 'charts/a.svg'), 'utf8')).toBe('<svg/>');
    expect((await readdir(folder)).sort()).toEqual(['charts', 'report.html']);
  });

  it('replaces what an older run wrote, and leaves what the user put there', async () => {
    const folder = await temporaryFolder();
    await writeOutput(folder, [
      { path: 'charts/old.svg', content: '' },
      { path: 'report.html', content: 'old' },
    ]);
    await writeFile(join(folder, 'corrections.csv'), 'mine');
    await writeOutput(folder, [
      { path: 'charts/new.svg', content: '' },
      { path: 'report.html', content: 'new' },
    ]);
    expect(await readdir(join(folder, 'charts'))).toEqual(['new.svg']);
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'corrections.csv'), 'utf8')).toBe('mine');
  });

  it('leaves the old report whole when a file cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeOutput(folder, [{ path: 'report.html', content: 'old' }]);
    const impossible = { path: 'charts/name\u0000.svg', content: '' };
    const failed = writeOutput(folder, [{ path: 'report.html', content: 'new' }, impossible]);
    await expect(failed).rejects.toThrow();
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['report.html']);
  });

  it('moves everything back when one name cannot be moved', async () => {
    const folder = await temporaryFolder();
    await writeOutput(folder, [{ path: 'a.txt', content: 'old a' }]);
    // A mount point, or a name that the system guards, cannot be moved; `.` stands for it.
    const failed = writeOutput(folder, [
      { path: 'a.txt', content: 'new a' },
      { path: './b.txt', content: 'b' },
    ]);
    await expect(failed).rejects.toThrow();
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old a');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('takes the place of a file by a folder of the same name', async () => {
    const folder = await temporaryFolder();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'charts'), 'a file');
    await writeOutput(folder, [{ path: 'charts/a.svg', content: '' }]);
    expect(await readdir(join(folder, 'charts'))).toEqual(['a.svg']);
  });
});
