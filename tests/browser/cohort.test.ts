import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleCohort } from '../../src/cohort/assemble-cohort.ts';
import type { ClientSummary } from '../../src/model/cohort.ts';
import { shareOf } from '../../src/model/share.ts';
import { renderCohortPage } from '../../src/render/cohort/cohort-page.tsx';
import { client } from '../cohort/invented-client.ts';
import { browserPath, launch } from './browser.ts';

const CLIENTS = 200;
const HOSTILE = '<script>alert(1)</script>\u202e';

const clients = Array.from({ length: CLIENTS }, (_, at): ClientSummary => ({
  ...client(at === 7 ? HOSTILE : `Client ${String(at).padStart(3, '0')}`),
  folder: `Client ${at}`,
  applications: (at * 37) % 101,
  told: shareOf(at % 8, 10),
  lostAt: { stage: 'interview', count: 3, n: 9 },
  first: { category: 'dress', rankInterval: [1, 3], share: shareOf(2, 8), themes: ['White tie'] },
  conversations: shareOf(at % 10, 12),
  lastAppliedOn: '2026-10-01',
  open: at % 6,
  reasons: { dress: 1 + (at % 3) },
  flags: at % 20 === 0 ? [{ kind: 'stalled', sentence: 'No application for 40 days.' }] : [],
}));

describe.skipIf(browserPath === undefined)('the page of all clients in a browser', () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    browser = await launch();
    const cohort = assembleCohort({
      version: '1',
      today: '2026-11-20',
      categories: { dress: 'Dress' },
      clients,
      failed: [{ name: 'Zoe', why: 'no application and no note was found in its files' }],
    });
    folder = await mkdtemp(join(tmpdir(), 'debrief-cohort-'));
    const path = join(folder, 'index.html');
    await writeFile(path, await renderCohortPage(cohort));
    url = pathToFileURL(path).href;
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(javaScriptEnabled = true): Promise<{ page: Page; said: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled, offline: true });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    await page.goto(url);
    return { page, said };
  }

  it('opens without a word, and names of clients stay text', async () => {
    const { page, said } = await open();
    expect(said).toEqual([]);
    expect(await page.innerText('.clients')).toContain('<script>alert(1)</script>');
    expect(await page.innerText('main')).toContain('Zoe');
  });

  it('has every client with JavaScript off', async () => {
    const { page } = await open(false);
    expect(await page.locator('.clients tbody tr').count()).toBe(CLIENTS);
    expect(await page.locator('.filter').isVisible()).toBe(false);
  });

  it('sorts by a column, up and down', async () => {
    const { page } = await open();
    const head = page.getByRole('button', { name: 'Applications' });
    const sent = (): Promise<number[]> =>
      page.$$eval('.clients tbody td:nth-child(3)', (cells) =>
        cells.map(({ textContent }) => Number(textContent)),
      );
    await head.click();
    const up = await sent();
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await head.focus();
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([...up].reverse());
    expect(await page.locator('th[aria-sort=descending]').count()).toBe(1);
  });

  it('shows the clients that hold what is typed, and says how many', async () => {
    const { page } = await open();
    await page.getByRole('searchbox').fill('stalled');
    expect(await page.locator('.clients tbody tr:visible').count()).toBe(10);
    expect(await page.locator('.found').innerText()).toBe(`10 of ${CLIENTS} clients`);
  });
});
