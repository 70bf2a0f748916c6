import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is, or `undefined`: then the tests that need one are skipped, and say so. */
export const browserPath = [process.env['DEBRIEF_BROWSER'] ?? '', ...PLACES].find(
  (path) => path !== '' && existsSync(path),
);

/** Starts the browser without any of its own calls to the network. */
export function launch(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: browserPath ?? '', args });
}
