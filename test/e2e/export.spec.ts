import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { choose, open, test } from './page.ts';

test('the graph is exported as it was loaded, and opens again by ?graph=', async ({ page, request, baseURL }) => {
  await open(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /Export as JSON/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^[a-z-]*science-of-deep-learning[a-z-]*\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toBe(await (await request.get(`${baseURL}graph.json`)).text());

  await page.route('**/kept/exported.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }));
  await open(page, '?graph=kept/exported.json');
  await choose(page, 'interpolation');
  await expect(page.locator('kg-detail h2')).toHaveText('interpolation');
});

test('the address is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy address' }).click();
  await expect(page.getByText('Address copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
