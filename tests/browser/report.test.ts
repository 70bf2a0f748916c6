import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDebrief } from '../cli/run-debrief.ts';
import { home } from '../contract/source-files.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { faultsOf } from './axe.ts';
import { browserPath, launch } from './browser.ts';

const report = pathToFileURL(join(home, 'reports/job-seeker/report.html')).href;

if (browserPath === undefined) console.warn('Browser tests are skipped: Chromium was not found.');

describe.skipIf(browserPath === undefined)('report.html in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens the report and keeps every word that the browser says and every address that it asks for. */
  async function open(
    width: number,
    javaScriptEnabled = true,
    url = report,
  ): Promise<{ page: Page; said: string[]; asked: string[] }> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled,
      offline: true,
    });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    return { page, said, asked };
  }

  it('opens from disk: asks for nothing else, and the policy has nothing to refuse', async () => {
    const { page, said, asked } = await open(1280);
    expect(await page.title()).toContain('Debrief');
    expect(said).toEqual([]);
    expect(asked).toEqual([report]);
  });

  it('shows the same with JavaScript off', async () => {
    const on = await open(1280);
    const off = await open(1280, false);
    await on.page.evaluate(() => {
      for (const added of document.querySelectorAll('.added')) added.remove();
    });
    expect(await off.page.innerText('main')).toBe(await on.page.innerText('main'));
  });

  it.each([360, 768, 1280])('fits a window of %i pixels: nothing sticks out', async (width) => {
    const { page } = await open(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });

  it('shows one drawing of each chart at a time, and no text in it smaller than 10 pixels', async () => {
    for (const width of [360, 1280]) {
      const { page } = await open(width);
      const smallest = await page.evaluate(() => {
        const texts = [...document.querySelectorAll<SVGTextElement>('figure svg text')].filter(
          (text) => text.getClientRects().length > 0,
        );
        const sizes = texts.map((text) => {
          const scale = text.getScreenCTM()?.a ?? 1;
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        });
        return Math.min(...sizes);
      });
      expect(smallest).toBeGreaterThanOrEqual(10);
    }
  });

  it('leads from a quoted sentence to its note, however many lie between', async () => {
    const { page } = await open(1280);
    const link = page.locator('a[href^="#note-"]').first();
    await link.click();
    const note = page.locator((await link.getAttribute('href'))!);
    await expect.poll(async () => Math.round((await note.boundingBox())?.y ?? -1)).toBeLessThan(60);
    expect((await note.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  });

  it('searches the notes, by words and by reason', async () => {
    const { page } = await open(1280);
    const shown = (): Promise<number> => page.locator('table.notes tbody tr:visible').count();
    const all = await shown();
    await page.getByRole('searchbox').fill('sql');
    const some = await shown();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByRole('searchbox').fill('');
    for (const [choice, value] of [
      ['Reason', 'gap assessment'],
      ['Stage', 'final round'],
      ['Source', 'notes column'],
      ['Month', '2026-05'],
    ] as const) {
      await page.getByLabel(choice, { exact: true }).selectOption(value);
      const status = page.locator('.tools [role=status]').first();
      expect(await status.innerText()).toMatch(/^\d+ of \d+ notes$/);
      expect(await shown()).toBeGreaterThan(0);
      expect(await shown()).toBeLessThan(all);
      await page.getByLabel(choice, { exact: true }).selectOption('');
    }
    expect(await shown()).toBe(all);
  });

  it('changes between light and dark against the system, on screens only', async () => {
    const { page, said } = await open(1280);
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).not.toBe(dark);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Light colours' }).click();
    expect(await paper()).toBe(light);
    expect(said).toEqual([]);
  });

  it('says that a message was copied', async () => {
    const { page, said } = await open(1280);
    const copy = page.getByRole('button', { name: 'Copy this message' }).first();
    await copy.click();
    expect(await copy.innerText()).toMatch(/Copied|Select and copy/);
    expect(said).toEqual([]);
  });

  it('saves what is marked as wrong, and the next run follows it', async () => {
    const cwd = await temporaryFolder();
    await writeFile(
      join(cwd, 'jobs.csv'),
      'Company,Role,Status,Feedback\nAcorn Ltd,Clerk,Rejected,"You turned up late, ""again""."\n',
    );
    runDebrief(['analyze', 'jobs.csv', '-o', 'out'], { cwd });
    const path = join(cwd, 'out/report.html');
    expect(await readFile(path, 'utf8')).toContain('gap punctuality');
    const { page } = await open(1280, true, pathToFileURL(path).href);
    await page.getByRole('button', { name: 'Punctuality: this is wrong' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save 1 correction' }).click(),
    ]);
    await download.saveAs(join(cwd, 'out/corrections.csv'));
    runDebrief(['analyze', 'jobs.csv', '-o', 'out'], { cwd });
    const report = await readFile(path, 'utf8');
    expect(report).not.toContain('data-of="gap punctuality"');
    expect(report).toContain('you took');
  });

  it.each([
    [1280, 'light', 'screen'],
    [1280, 'dark', 'screen'],
    [360, 'light', 'screen'],
    [794, 'light', 'print'],
  ] as const)(
    'keeps nothing from anybody: %i pixels, %s, %s',
    async (width, colorScheme, media) => {
      const { page } = await open(width);
      await page.emulateMedia({ colorScheme, media });
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  it('with --interactive its charts answer the pointer, under the same policy', async () => {
    const cwd = await temporaryFolder();
    const saved = join(home, 'reports/job-seeker/analysis.json');
    runDebrief(['report', saved, '--interactive', '-o', 'out'], { cwd });
    const url = pathToFileURL(join(cwd, 'out/report.html')).href;
    const { page, said, asked } = await open(1280, true, url);
    const live = page.locator('.picture.live');
    await live.first().waitFor();
    expect(await live.count()).toBe(await page.locator('.picture.wide').count());
    await page.locator('#is-it-getting-better .mark-symbol path').first().hover({ force: true });
    expect(await page.locator('.told').innerText()).toBe('Jan 2026: 2 of 14');
    expect(await faultsOf(page)).toEqual([]);
    expect([said, asked]).toEqual([[], [url]]);
  });

  it('leads the keyboard from the top to the first section', async () => {
    const { page } = await open(1280);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Skip/);
  });
});
