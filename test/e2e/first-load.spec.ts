import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { openMap, test } from './page.ts';

/** Gzipped JavaScript that a first visit may load, in bytes. */
const MOST = 230_000;

test('the first load is small: no layout, no schema library, at most 230 kB of gzipped JavaScript', async ({ page }) => {
  const scripts = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.text());
  });
  await openMap(page);
  await page.waitForLoadState('networkidle');
  const texts = await Promise.all(scripts.values());
  const size = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  test.info().annotations.push({ type: 'size', description: `${Math.round(size / 1000)} kB gzipped in ${texts.length} scripts` });
  expect(texts.length).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(MOST);
  // Words that stand in fcose and in zod alone, whatever a minifier does.
  expect(texts.some((text) => /samplingType|ZodError/.test(text))).toBe(false);
});

test('the graph is asked for before the code of the page runs', async ({ page }) => {
  await openMap(page);
  const scripts = await page.locator('head script').evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  expect(scripts.map((src) => src.replace(/^.*\/|-[^-]*$/g, ''))).toEqual(['early', 'index']);
});

test('strip, panel and list stand before the map has loaded, and without it', async ({ page, errors }) => {
  await page.route('**/assets/map-view*.js', (route) => route.abort());
  await page.goto('.');
  await expect(page.locator('kg-start .starts button').first()).toBeVisible();
  await expect(page.locator('kg-strip').getByRole('button').first()).toBeVisible();
  await page.locator('kg-strip').getByRole('button', { name: 'Kyle Cranmer' }).click();
  await expect(page.locator('kg-detail h2')).toContainText('Kyle Cranmer');
  await expect(page.getByText('The map could not be drawn')).toBeVisible();
  // The list stands in the place of the map, and does what the map would.
  await page
    .locator('kg-list:not([quiet])')
    .getByRole('treeitem', { name: /Peter Bartlett/ })
    .first()
    .click();
  await expect(page.locator('kg-detail h2')).toContainText('Peter Bartlett');
  errors.length = 0;
});
