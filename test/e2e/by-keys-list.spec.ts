import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, press, pressTo, search, tabTo } from './keys.ts';
import { heading, open, test } from './page.ts';

const list = (page: Page) => page.locator('kg-list');
const row = (page: Page, name: RegExp) => list(page).getByRole('treeitem', { name }).first();

async function openList(page: Page): Promise<void> {
  await choose(page, 'View', 'List');
  await list(page).locator(':scope:not([quiet])').waitFor();
  await tabTo(page, list(page).locator('[role=treeitem][tabindex="0"]'));
}

test('the list is a tree: kinds, nodes, connections; walked with arrows and letters', async ({ page }) => {
  await open(page);
  await openList(page);
  await press(page, 'ArrowDown');
  await press(page, 'Enter');
  await expect(heading(page)).toContainText('Amnon Shashua');
  await expect(list(page).getByRole('treeitem', { selected: true })).toContainText('Amnon Shashua');
  await press(page, 'ArrowRight');
  await expect(list(page).locator('.connection:focus')).toHaveCount(1);
  await press(page, 'ArrowLeft');
  await expect(list(page).locator('.node:focus')).toContainText('Amnon Shashua');
  await press(page, 'Home');
  await press(page, 'ArrowLeft');
  await expect(row(page, /^Talks/)).toHaveAttribute('aria-expanded', 'false');
  await press(page, 'ArrowRight');
  await expect(row(page, /^Talks/)).toHaveAttribute('aria-expanded', 'true');
  await press(page, 'k');
  await expect(list(page).locator('.row:focus .name').first()).toHaveText(/^K/);
});

test('Enter on a connection walks to the other node, Backspace comes back, Space adds', async ({ page }) => {
  await open(page);
  await search(page, 'Inductive Bias and Optimization');
  await openList(page);
  await pressTo(page, 'ArrowDown', row(page, /^Nati Srebro Inductive/), 80);
  await pressTo(page, 'ArrowDown', row(page, /^Ideas optimization \d/), 80);
  await press(page, 'Enter');
  const selected = list(page).getByRole('treeitem', { selected: true });
  await expect(selected).toContainText('optimization');
  await expect(selected).toBeFocused();
  await expect(selected).toBeInViewport();
  await press(page, 'Backspace');
  await expect(selected).toContainText('Nati Srebro');
  await expect(selected).toBeFocused();
  await press(page, 'Home');
  await press(page, 'ArrowDown');
  await press(page, 'Space');
  await expect(page.locator('kg-several h2')).toContainText('&');
});

test('the list stands in for a map that cannot be loaded, and says so', async ({ page, errors }) => {
  await page.route('**/assets/map-view*.js', (route) => route.abort());
  await page.goto('.');
  await expect(page.getByText('The map could not be drawn')).toBeVisible();
  await tabTo(page, list(page).locator('[role=treeitem][tabindex="0"]'));
  await pressTo(page, 'ArrowDown', row(page, /Peter Bartlett/));
  await press(page, 'Enter');
  await expect(page.locator('kg-detail h2')).toContainText('Peter Bartlett');
  errors.length = 0;
});
