import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../contract/source-files.ts';

const command = join(home, 'dist/src/cli/debrief.js');

/** What a run of the built command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a process, as its user would. */
export function runDebrief(args: readonly string[], { cwd = home, input = '' } = {}): Run {
  if (!existsSync(command)) throw new Error('The command is not built: npm run build');
  const done = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
