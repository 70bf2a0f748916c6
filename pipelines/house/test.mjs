/*
 * `npm test`: sets up, then runs every check, the slow ones last. It goes on after a failure, so
 * that one run tells all, and ends with one line that counts.
 *
 * `npm test -- tests/text` runs only the tests whose path holds one of the arguments.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runInstalled, setUp } from './setup.mjs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const filters = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
setUp();
findBrowser();
if (filters.length === 0) {
  check('Types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tests']);
  check('Lint', 'eslint/bin/eslint.js', [
    '-c',
    'tests/eslint.config.js',
    'src',
    'pipelines',
    'tests',
  ]);
  // What programs write (schema, fixtures, weights) keeps the layout that they give it.
  check('Format', 'prettier/bin/prettier.cjs', [
    '--check',
    '--log-level=warn',
    '{src,pipelines,tests}/**/*.{ts,tsx,mjs,js}',
  ]);
}
runTests(filters);
const skips = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skips}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** One whole-project check counts as one test. */
function check(name, file, args) {
  process.stdout.write(`${name} ...\n`);
  const failed = runInstalled(file, args) !== 0;
  counts[failed ? 'failed' : 'passed'] += 1;
  process.stdout.write(`${name}: ${failed ? 'failed' : 'passed'}\n`);
}

function runTests(only) {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-test-'));
  const report = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = runInstalled('vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...reporters,
    ...only,
  ]);
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(folder, { recursive: true, force: true });
  counts.passed += results.numPassedTests ?? 0;
  counts.skipped += results.numPendingTests ?? 0;
  counts.failed += results.numFailedTests ?? 0;
  // A file that does not load, or no test at all, fails the run without failing a test.
  if (code !== 0 && !results.numFailedTests) counts.failed += 1;
}

/** Browser tests need Chromium: elsewhere they are skipped aloud, on a build machine they must run. */
function findBrowser() {
  if (process.env.DEBRIEF_BROWSER || BROWSERS.some(existsSync)) return;
  if (!process.env.CI) {
    process.stdout.write(
      'Browser tests are skipped: Chromium was not found (DEBRIEF_BROWSER=<path> names one).\n',
    );
    return;
  }
  process.stdout.write('Installing Chromium for the browser tests ...\n');
  const failed =
    run('apt-get', ['update', '-qq']) || run('apt-get', ['install', '-y', '-qq', 'chromium']);
  if (failed) counts.failed += 1;
}
