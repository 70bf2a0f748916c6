import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { home } from '../contract/source-files.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';

/** A file system of three megabytes that only its own processes see: it is mounted in a namespace. */
const MOUNT = 'mount -t tmpfs -o size=3m none full';

/** As root or not, where the system lets a program have namespaces of its own. */
function inNamespace(cwd: string, script: string): { code: number | null; out: string } {
  const run = spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script], {
    cwd,
    encoding: 'utf8',
  });
  return { code: run.status, out: [run.stdout, run.stderr].join('') };
}

async function workFolder(): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'full'));
  for (const name of ['Ann', 'Ben', 'Cy']) {
    await mkdir(join(cwd, 'clients', name), { recursive: true });
    await writeFile(
      join(cwd, 'clients', name, 'jobs.csv'),
      'Company,Role,Date applied,Status,Feedback\nAcorn Ltd,Clerk,2026-10-01,Rejected,You were late.\n',
    );
  }
  return cwd;
}

const canMount = inNamespace(home, 'mount -t tmpfs none tests');
if (canMount.code !== 0)
  console.warn(
    `The full disk is not tested: nothing can be mounted here (${canMount.out.trim()}).`,
  );

describe.skipIf(canMount.code !== 0)('a disk that is full', () => {
  const debrief = `"${process.execPath}" "${join(home, 'dist/src/cli/debrief.js')}"`;
  const coach = `${debrief} coach clients -o full/out --today 2026-11-20 --quiet`;
  const hashes = 'find full/out -type f | sort | xargs sha256sum';

  it.each([
    ['no room at all', '0'],
    ['room for a little', '40000'],
  ])('with %s: one message, and every older file as it was', async (_, room) => {
    const cwd = await workFolder();
    const { out } = inNamespace(
      cwd,
      `exec 2>&1; ${MOUNT} && ${coach} && ${hashes} > before
      head -c ${room} /dev/zero > full/room
      head -c 9000000 /dev/zero > full/ballast 2> /dev/null
      rm full/room
      for client in Ann Ben Cy; do
        echo 'Elm Ltd,Clerk,2026-10-02,Rejected,You were rude.' >> clients/$client/jobs.csv
      done
      ${coach}; echo "code $?"
      ${hashes} > after; cmp before after && echo same
      rm full/ballast; ${coach}; echo "code $?"; grep -c Elm full/out/clients/Cy/notes.csv`,
    );
    expect(out.split('\n')).toEqual([
      'The run was stopped: the disk is full. What stood there before is whole; make room, and run it again.',
      'code 2',
      'same',
      'code 0',
      '1',
      '',
    ]);
  });
});
