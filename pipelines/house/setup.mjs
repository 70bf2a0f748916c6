/*
 * Makes a fresh clone ready: installs what the lockfile names, builds what the sources say, and
 * does neither when nothing has changed since. Runs before anything is installed, so it is plain
 * JavaScript and needs only Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was given in. */
export const home = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Stops with one plain line and exit code 2: the run could not start. */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Runs a program in the project's folder with its output shown; gives its exit code. */
export function run(program, args, { quiet = false, env = process.env, cwd = home } = {}) {
  // npm is a script on Windows, and scripts need a shell there.
  const shell = process.platform === 'win32';
  const stdio = quiet ? 'pipe' : 'inherit';
  const done = spawnSync(program, args, { cwd, shell, stdio, env, encoding: 'utf8' });
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  if (done.error) process.stderr.write(`${program}: ${done.error.message}\n`);
  return done.status ?? 1;
}

/** Runs a program of an installed package by its file, which needs no shell anywhere. */
export function runInstalled(file, args, options) {
  return run(process.execPath, [join(home, 'node_modules', file), ...args], options);
}

/** Installs and builds where needed. Says what it does, in a line each, on stderr. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    stop(
      `Debrief was not started: it needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}.`,
    );
  }
  once('node_modules/.debrief-installed', lockHash(), 'Installing what the lockfile names', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }),
  );
  once('dist/.debrief-built', sourceHash(), 'Building', () => {
    rmSync(join(home, 'dist'), { recursive: true, force: true });
    return runInstalled('typescript/bin/tsc', ['-p', '.'], { quiet: true });
  });
}

/** Does a step unless its stamp shows that it was done for the same input. */
function once(stamp, hash, what, step) {
  const file = join(home, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return;
  process.stderr.write(`${what} ...\n`);
  const code = step();
  if (code !== 0) stop(`${what} failed with exit code ${code}; the lines above say why.`);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, hash);
}

function lockHash() {
  return hashOf([join(home, 'package-lock.json')]);
}

function sourceHash() {
  const files = ['src', 'pipelines'].flatMap((folder) => filesBelow(join(home, folder)));
  return hashOf([join(home, 'tsconfig.json'), join(home, 'package-lock.json'), ...files]);
}

function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of files) hash.update(file.slice(home.length)).update(readFileSync(file));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
