import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, command, press, pressTo, search, tabTo } from './keys.ts';
import { placeOf, standsAt } from './map.ts';
import { block, drawn, open, openMap, test } from './page.ts';

const filters = (page: Page) => page.locator('kg-filters');
const hidden = (page: Page) =>
  page
    .locator('kg-legend')
    .getByText(/hidden by filters/)
    .first();

async function openFilters(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Filter', exact: true }));
  await press(page, 'Enter');
  await expect(filters(page).getByRole('button', { name: 'Close the filters' })).toBeFocused();
}

test('a kind is left out and brought back in the legend, and nothing else moves', async ({ page }) => {
  await openMap(page);
  const srebro = (await block(page, 'Nati Srebro').getAttribute('data-key')) ?? '';
  const before = await placeOf(page, srebro);
  const counts = await drawn(page);
  const ideas = page.locator('kg-legend').getByRole('button', { name: /^Ideas/ });
  await tabTo(page, ideas);
  await press(page, 'Space');
  await expect.poll(async () => (await drawn(page))['Ideas']).toBe(0);
  expect(await placeOf(page, srebro)).toEqual(before);
  await tabTo(page, page.locator('kg-legend').getByRole('button', { name: /^Show what is hidden/ }));
  await press(page, 'Enter');
  await expect.poll(() => drawn(page)).toEqual(counts);
  await tabTo(page, ideas, { back: true });
  await press(page, 'Enter');
  await expect(ideas).toHaveAttribute('aria-pressed', 'false');
});

test('each facet narrows map and schedule, and Escape leads back to where the filters were opened', async ({ page }) => {
  await openMap(page);
  await openFilters(page);
  const papers = filters(page).getByLabel('Papers');
  await tabTo(page, papers);
  await press(page, 'Space');
  await expect(hidden(page)).toBeVisible();
  await press(page, 'Space');
  await expect(hidden(page)).toBeHidden();

  // A relation: what no talk speaks of any more is gone.
  const ideas = (await drawn(page))['Ideas']!;
  await tabTo(page, filters(page).getByLabel('speaks of'));
  await press(page, 'Space');
  await expect.poll(async () => (await relation(page, 'speaks of')).drawn).toBe(0);
  await press(page, 'Space');
  await expect.poll(async () => (await drawn(page))['Ideas']).toBe(ideas);
  await expect.poll(async () => (await relation(page, 'speaks of')).drawn).toBeGreaterThan(50);

  await tabTo(page, filters(page).getByRole('button', { name: /^Day 2/ }));
  await press(page, 'Enter');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(16);
  await expect(block(page, 'Oriol Vinyals')).toHaveAccessibleName(/left out$/);
  await tabTo(page, filters(page).getByRole('button', { name: /^NYU/ }));
  await press(page, 'Space');
  await expect.poll(async () => (await drawn(page))['Talks']).toBeLessThan(16);
  await press(page, 'Space');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(16);
  const all = (await drawn(page))['Ideas']!;
  await tabTo(page, filters(page).getByRole('button', { name: /^Field/ }));
  await press(page, 'Space');
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeLessThan(all);
  await press(page, 'Space');
  await tabTo(page, filters(page).getByRole('checkbox', { name: /Only talks of favourites/ }));
  await press(page, 'Space');
  await expect.poll(async () => (await drawn(page))['Talks']).toBeLessThan(16);

  await press(page, 'Escape');
  await expect(filters(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  await tabTo(page, page.locator('kg-legend').getByRole('button', { name: /^Show what is hidden/ }));
  await press(page, 'Enter');
  await expect(hidden(page)).toBeHidden();
  expect((await drawn(page))['Talks']).toBe(29);
});

test('what is filtered out fades instead, in its place', async ({ page }) => {
  await openMap(page);
  const precup = (await block(page, 'Doina Precup').getAttribute('data-key')) ?? '';
  const before = await standsAt(page, precup);
  await openFilters(page);
  await tabTo(page, filters(page).getByRole('button', { name: /^Day 1/ }));
  await press(page, 'Space');
  await expect.poll(() => standsAt(page, precup)).toBe('not drawn');
  await tabTo(page, filters(page).getByLabel('is not drawn'));
  await pressTo(page, 'ArrowDown', filters(page).getByLabel('fades'));
  await expect(filters(page).getByLabel('fades')).toBeChecked();
  await expect.poll(() => standsAt(page, precup)).toBe(before);
});

test('what filters take out of a list is counted there, and shown again', async ({ page }) => {
  await open(page);
  await command(page, 'Only favourites of the note-taker');
  await search(page, 'reinforcement learning');
  const covered = page.locator('kg-covered .covered');
  await expect(covered.locator('.hidden-note')).toContainText('hidden by filters, show');
  const some = await covered.locator('.row-title').count();
  await tabTo(page, covered.locator('.hidden-note button'));
  await press(page, 'Enter');
  await expect(covered.locator('.hidden-note')).toHaveCount(0);
  expect(await covered.locator('.row-title').count()).toBeGreaterThan(some);
});

test('the lenses and the scheme are chosen from the menu, which first letters walk', async ({ page }) => {
  await openMap(page);
  await choose(page, 'View', 'Everything');
  await expect.poll(async () => (await drawn(page))['Institutions']).toBeGreaterThan(5);
  await choose(page, 'View', 'Speakers & ideas');
  await expect.poll(async () => (await drawn(page))['Institutions']).toBe(0);
  await expect(page.getByRole('button', { name: 'View', exact: true })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('menuitemradio', { checked: true }).first()).toBeFocused();
  await press(page, 'd');
  await press(page, 'Enter');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

/** How many edges of a relation the filters say are drawn, and how many there are. */
async function relation(page: Page, name: string): Promise<{ drawn: number; total: number }> {
  const text = await filters(page).locator('label.switch', { hasText: name }).locator('.n > span').first().textContent();
  const [drawn = 0, total = 0] = (text ?? '').split('/').map(Number);
  return { drawn, total };
}
