/*
 * `npm start`: sets up what is not up to date, then runs the command. Without arguments it shows
 * what the program does, on the sample history, with the clock stopped on the sample's last day.
 */
import { join } from 'node:path';
import { home, run, setUp } from './setup.mjs';

const SAMPLE = ['analyze', 'samples/job-seeker', '--today', '2026-11-20'];

setUp();
const given = process.argv.slice(2);
const showSample = given.length === 0;
if (showSample) process.stderr.write('Reading the sample history, as of 20 November 2026.\n\n');
process.exitCode = run(
  process.execPath,
  [join(home, 'dist/src/cli/debrief.js'), ...(showSample ? SAMPLE : given)],
  // npm starts scripts in the project's folder; the user's paths count from where the user stands.
  { cwd: showSample ? home : (process.env.INIT_CWD ?? process.cwd()) },
);
