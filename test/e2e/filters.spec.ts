import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { placeOf, standsAt } from './map.ts';
import { block, choose, drawn, open, openMap, test } from './page.ts';

const filters = (page: Page) => page.locator('kg-filters');
const openFilters = (page: Page) => page.getByRole('button', { name: 'Filter', exact: true }).click();
const hidden = (page: Page) =>
  page
    .locator('kg-legend')
    .getByText(/hidden by filters/)
    .first();

test('a click on a kind in the legend leaves it out, and nothing else moves', async ({ page }) => {
  await openMap(page);
  const srebro = (await block(page, 'Nati Srebro').getAttribute('data-key')) ?? '';
  const before = await placeOf(page, srebro);
  await page
    .locator('kg-legend')
    .getByRole('button', { name: /^Ideas/ })
    .click();
  await expect.poll(async () => (await drawn(page))['Ideas']).toBe(0);
  expect((await drawn(page))['Talks']).toBeGreaterThan(20);
  expect(await placeOf(page, srebro)).toEqual(before);
  await expect(hidden(page)).toBeVisible();
  await page
    .locator('kg-legend')
    .getByRole('button', { name: /^Show what is hidden/ })
    .click();
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(20);
});

test('a session, an institution and favourites narrow map, strip and list alike', async ({ page }) => {
  await openMap(page);
  await openFilters(page);
  await filters(page)
    .getByRole('button', { name: /^Day 2/ })
    .click();
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(16);
  await expect(block(page, 'Oriol Vinyals')).toHaveAccessibleName(/left out$/);
  await expect(block(page, 'Doina Precup')).not.toHaveAccessibleName(/left out$/);
  await filters(page).getByText('Only talks of favourites').click();
  const both = (await drawn(page))['Talks'] ?? 0;
  await filters(page).getByRole('button', { name: /^NYU/ }).click();
  await expect.poll(async () => (await drawn(page))['Talks']).toBeLessThanOrEqual(both);
  const list = page.locator('kg-list [role=treeitem].kind').first();
  const talks = (await drawn(page))['Talks']!;
  // The list beside the map is written when there is nothing else to do.
  await expect(list).toContainText(new RegExp(`Talks\\s+${talks}\\s*$`));
});

test('what is filtered out can fade instead, in its place', async ({ page }) => {
  await openMap(page);
  const precup = (await block(page, 'Doina Precup').getAttribute('data-key')) ?? '';
  const before = await standsAt(page, precup);
  await openFilters(page);
  await filters(page)
    .getByRole('button', { name: /^Day 1/ })
    .click();
  await expect.poll(() => standsAt(page, precup)).toBe('not drawn');
  await filters(page).getByText('fades').click();
  await expect(
    page
      .locator('kg-legend')
      .getByText(/faded by filters/)
      .first(),
  ).toBeVisible();
  await expect.poll(() => standsAt(page, precup)).toBe(before);
});

test('a kind, a relation and a category are switched off and on; all is shown again at once', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  await openFilters(page);
  await filters(page).getByLabel('Papers').click();
  await expect(hidden(page)).toBeVisible();
  await filters(page).getByLabel('Papers').click();
  await expect(hidden(page)).toBeHidden();
  const covers = filters(page).locator('label.switch', { hasText: 'speaks of' });
  await covers.click();
  await expect(covers.locator('.n')).toContainText(/^0\//);
  await covers.click();
  await expect.poll(() => drawn(page)).toEqual(before);
  await filters(page)
    .getByRole('button', { name: /^Field/ })
    .click();
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeLessThan(before['Ideas']!);
  await filters(page)
    .getByRole('button', { name: /hidden by filters/ })
    .click();
  await expect.poll(() => drawn(page)).toEqual(before);
  await filters(page).getByRole('button', { name: 'Close the filters' }).click();
  await expect(filters(page)).toHaveCount(0);
});

test('the strip lights the talks of an idea by their share, and selects a talk', async ({ page }) => {
  await open(page);
  await choose(page, 'neuroscience');
  await expect(block(page, 'Bruno Olshausen')).toHaveAttribute('data-level', '3');
  await expect(block(page, 'Konrad Kording')).toHaveAttribute('data-level', /[12]/);
  await expect(block(page, 'Nati Srebro')).not.toHaveAttribute('data-level');
  await block(page, 'Nati Srebro').click();
  await expect(page.locator('kg-detail h2')).toContainText('Nati Srebro');
});

test('where the filters go on below their edge they fade out', async ({ page }) => {
  await openMap(page);
  await openFilters(page);
  const body = filters(page).locator('.body');
  expect(await body.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeGreaterThan(0);
  expect(await body.evaluate((element) => getComputedStyle(element, '::after').position)).toBe('sticky');
});
