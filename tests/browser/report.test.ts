import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home } from '../contract/source-files.ts';
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
    await page.goto(report);
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

  it('leads the keyboard from the top to the first section', async () => {
    const { page } = await open(1280);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Skip/);
  });
});
