import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page by the rules of WCAG 2.2 A and AA and its best practices, in words. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Axe judges what is laid out; rows out of sight are not until somebody scrolls to them.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('tr')) row.style.contentVisibility = 'visible';
  });
  await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
