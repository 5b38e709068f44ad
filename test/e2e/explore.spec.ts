import { expect } from '@playwright/test';
import { block, choose, heading, open, openMap, test } from './page.ts';

test('the first screen says how much there is, asks questions, and draws the map', async ({ page }) => {
  await openMap(page);
  await expect(page).toHaveTitle(/Science of Deep Learning/);
  await expect(page.locator('kg-panel h2').first()).toHaveText('Two days, 29 talks');
  await expect(page.locator('kg-start .starts button')).toHaveCount(5);
  await expect(page.locator('kg-strip ol').first().getByRole('button')).toHaveCount(13);
  await expect(page.locator('kg-strip ol').nth(1).getByRole('button')).toHaveCount(16);
  await expect(page.locator('kg-map canvas').first()).toBeVisible();
  await expect(page.locator('kg-legend')).toContainText('29/29');
});

test('a search finds an idea by another spelling, and choosing it lights its talks', async ({ page }) => {
  await open(page);
  await choose(page, 'interprolation');
  const panel = page.locator('kg-panel');
  await expect(panel.locator('kg-detail h2')).toHaveText('interpolation');
  await expect(panel.locator('.spellings')).toContainText('Interprolation');
  await expect(panel.locator('.covered .row-title')).toHaveText(['Peter Bartlett']);
  await expect(block(page, 'Peter Bartlett')).toHaveAttribute('data-level', '3');
  await expect(page.locator('kg-strip [data-level]')).toHaveCount(1);
});

test('an idea leads to a related talk, to its reason, to the sentences', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  const row = page
    .locator('kg-related .related .rows > li')
    .filter({ has: page.getByRole('button', { name: 'Nati Srebro', exact: true }) });
  const reason = row.locator('details.reason').filter({ has: page.locator('summary', { hasText: 'zero training error' }) });
  await reason.locator('summary').first().click();
  await expect(reason.locator('mark').first()).toBeVisible();
  await expect(reason.getByText('line 444').first()).toBeAttached();
  await row.locator('.row-title').click();
  await expect(page.locator('kg-detail h2')).toContainText('Nati Srebro');
  await expect(block(page, 'Nati Srebro')).toHaveAttribute('aria-pressed', 'true');
});

test('reinforcement learning is spoken of on both days', async ({ page }) => {
  await open(page);
  await choose(page, 'reinforcement learning');
  const covered = page.locator('kg-covered .covered .row-title');
  await expect(covered.first()).toHaveText('Oriol Vinyals');
  await expect(covered.filter({ hasText: 'Doina Precup' })).toHaveCount(1);
  await expect(page.locator('kg-covered .covered mark').first()).toBeVisible();
});

test('a speaker lights all their talks, and a corrected name keeps its origin', async ({ page }) => {
  await open(page);
  await choose(page, 'Jitendra Malik');
  await expect(page.locator('kg-strip [data-level="3"]')).toHaveCount(2);
  await choose(page, 'Anders Hover');
  await expect(page.locator('kg-detail')).toContainText('in the notes: Anders Hover');
});

test('an idea stands in the words of the notes, with the papers beside it and what was asked', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  await expect(page.locator('.telling')).toContainText('far from the regime of a trade off');
  await expect(page.locator('.beside')).toContainText('Zhang et al. 2017');
  await expect(page.locator('.near .chips').first()).toContainText('overparametrization');
  await expect(page.locator('.asked')).toContainText('Can we extend these results ot interpolating deep networks?');
  await page.locator('.beside').getByRole('button', { name: 'Zhang et al. 2017' }).click();
  await expect(heading(page)).toHaveText('Zhang et al. 2017');
});

test('what the notes leave empty is said: a talk without notes', async ({ page }) => {
  await open(page);
  await block(page, 'Tomaso Poggio, Networks of neurons').click();
  await expect(heading(page)).toHaveText('Tomaso Poggio');
  await expect(page.getByText('Nothing was noted.')).toBeVisible();
});

test('a block of the schedule selects its talk, and Escape clears', async ({ page }) => {
  await open(page);
  await block(page, 'Kyle Cranmer').click();
  await expect(page.locator('kg-detail h2')).toContainText('Kyle Cranmer');
  await page.keyboard.press('Escape');
  await expect(page.locator('kg-panel h2').first()).toHaveText('Two days, 29 talks');
});

test('on a phone panel and strip come first and the map is a tab', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(page.locator('kg-strip')).toBeVisible();
  await expect(page.locator('kg-map')).toBeHidden();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(page.locator('kg-map')).toBeVisible();
  await expect(page.locator('kg-start')).toBeHidden();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
});
