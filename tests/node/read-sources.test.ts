import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/node/read-sources.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('readSources', () => {
  it('walks a folder in alphabetical order, sub-folders included', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'notes'));
    await writeFile(join(folder, 'tracker.csv'), 'Company\n');
    await writeFile(join(folder, 'notes', 'b.txt'), 'b');
    await writeFile(join(folder, 'notes', 'a.txt'), 'a');
    const { sources, diagnostics } = await readSources([folder]);
    expect(sources.map(({ path }) => path)).toEqual(['notes/a.txt', 'notes/b.txt', 'tracker.csv']);
    expect(diagnostics).toEqual([]);
  });

  it('says that a path is missing, and still reads the other', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'a');
    const { sources, diagnostics } = await readSources([
      join(folder, 'none.csv'),
      join(folder, 'a.txt'),
    ]);
    expect(sources.map(({ path }) => path)).toEqual(['a.txt']);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['path-missing', 'error'],
    ]);
  });

  it('says that a folder is empty', async () => {
    const { diagnostics } = await readSources([await temporaryFolder()]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['folder-empty']);
  });

  it('passes over hidden files and the folders of programs', async () => {
    const folder = await temporaryFolder();
    for (const name of ['.git', 'node_modules', '__MACOSX']) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'x.csv'), 'Company\n');
    }
    await writeFile(join(folder, '.DS_Store'), '');
    await writeFile(join(folder, 'a.txt'), 'a');
    expect((await readSources([folder])).sources.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('reads a file once, however often it is named, and follows no link round in a circle', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'a');
    await symlink(folder, join(folder, 'again'));
    const { sources } = await readSources([folder, join(folder, 'a.txt'), folder]);
    expect(sources.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('leaves out a link that leads nowhere, with a message', async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder, 'gone'), join(folder, 'link.csv'));
    const { sources, diagnostics } = await readSources([folder]);
    expect(sources).toEqual([]);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['path-unreadable', 'link.csv'],
    ]);
  });
});
