import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, open, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const box = (page: Page) => page.locator('kg-wrong[open] .box');

test('an idea says which words and which rule made it, and a better name is copied as a correction', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  await page.getByRole('button', { name: 'Wrong? interpolation' }).click();
  await expect(box(page)).toContainText('lexicon, in spite of a typing error · 1 place');
  await expect(box(page)).toContainText('“Interprolation”');
  const copy = box(page).getByRole('button', { name: 'Copy the line' });
  await expect(copy).toBeDisabled();
  await box(page).getByRole('textbox', { name: 'The right name' }).fill('interpolation of data');
  await expect(box(page).locator('output')).toHaveText('{ "kind": "concept", "rename": "interpolation", "to": "interpolation of data" }');
  await copy.click();
  await expect(page.getByText(/^Copied: The line for corrections\.json/)).toBeVisible();
  expect(JSON.parse(await copied(page))).toEqual({ kind: 'concept', rename: 'interpolation', to: 'interpolation of data' });
});

test('one place of an edge can be said to name nothing', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  const row = page.locator('kg-covered .covered li').first();
  await row.hover();
  await row.getByRole('button', { name: 'Wrong? Peter Bartlett' }).click();
  await expect(box(page)).toContainText('lexicon');
  await box(page).getByLabel('Which place').selectOption({ index: 1 });
  await box(page).getByRole('button', { name: 'Copy the line' }).click();
  await expect.poll(() => copied(page)).toContain('"drop"');
  const { kind, drop } = JSON.parse(await copied(page)) as { kind: string; drop: { source: string; quote: string; which: number } };
  expect(kind).toBe('concept');
  expect(drop).toMatchObject({ source: 'science-of-deep-learning.txt', quote: 'Interpolation', which: 2 });
});

test('it is loaded only when somebody asks', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page);
  await choose(page, 'interpolation');
  await page.locator('kg-covered').waitFor();
  expect(scripts.filter((url) => url.includes('kg-wrong'))).toEqual([]);
  await page.getByRole('button', { name: 'Wrong? interpolation' }).click();
  await box(page).waitFor();
  expect(scripts.filter((url) => url.includes('kg-wrong'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Wrong? interpolation' }).click();
  await expect(page.locator('kg-wrong[open]')).toHaveCount(0);
});
