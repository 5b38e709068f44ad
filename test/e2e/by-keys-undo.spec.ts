import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, chooseForNode, press, search, tabTo, toMap } from './keys.ts';
import { isDrawn, selection } from './map.ts';
import { drawn, heading, openMap, test } from './page.ts';

const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

async function undo(page: Page, words: string): Promise<void> {
  await press(page, 'Control+z');
  await expect(said(page, words)).toBeVisible();
}

async function redo(page: Page, words: string): Promise<void> {
  await press(page, 'Control+Shift+z');
  await expect(said(page, words)).toBeVisible();
}

test('a filter, what is hidden, a pin and a focus are taken back one by one, and come again', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  await tabTo(page, page.locator('kg-legend').getByRole('button', { name: /^Papers/ }));
  await press(page, 'Space');
  await expect(page).toHaveURL(/kinds=paper/);
  await search(page, 'reinforcement learning');
  const key = 'concept/reinforcement-learning';
  await expect(heading(page)).toHaveText('reinforcement learning');
  await toMap(page);
  await chooseForNode(page, 'Pin here');
  await expect(page).toHaveURL(/pins=/);
  await press(page, 'f');
  await expect(page).toHaveURL(/focus=1:/);
  await press(page, 'Escape');
  await expect(page).not.toHaveURL(/focus=/);
  await chooseForNode(page, 'Hide');
  await expect.poll(() => isDrawn(page, key)).toBe(false);

  await undo(page, 'What is hidden is as it was.');
  await expect.poll(() => isDrawn(page, key)).toBe(true);
  await undo(page, 'The focus is as it was.');
  await expect(page).toHaveURL(/focus=1:/);
  await undo(page, 'The focus is as it was.');
  await expect(page).not.toHaveURL(/focus=/);
  await undo(page, 'The node is where it was.');
  await expect(page).not.toHaveURL(/pins=/);
  await undo(page, 'The filter is as it was.');
  await expect(page).not.toHaveURL(/kinds=/);
  expect(await selection(page)).toEqual([key]);
  await press(page, 'Control+z');
  await expect(said(page, 'Nothing to undo.')).toBeVisible();

  await redo(page, 'The filter is set again.');
  await expect(page).toHaveURL(/kinds=paper/);
  await redo(page, 'The node is moved again.');
  await expect(page).toHaveURL(/pins=/);
  await redo(page, 'Focused again.');
  await expect(page).toHaveURL(/focus=1:/);
  await press(page, 'Control+y');
  await expect(page).not.toHaveURL(/focus=/);
  await redo(page, 'Hidden again.');
  await expect.poll(() => isDrawn(page, key)).toBe(false);
  await press(page, 'Control+Shift+z');
  await expect(said(page, 'Nothing to redo.')).toBeVisible();

  for (let step = 0; step < 5; step++) await choose(page, 'View', 'Undo');
  await press(page, 'Escape');
  await expect.poll(() => drawn(page)).toEqual(before);
});

test('in a text field undo is the text’s, and Escape empties it before it steps out', async ({ page }) => {
  await openMap(page, '#v1&s=concept/interpolation&focus=1:concept/interpolation&was=concept/overparametrization');
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await press(page, '/');
  await page.keyboard.type('x');
  await press(page, 'Control+z');
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await press(page, 'Escape');
  await tabTo(page, page.getByRole('button', { name: 'View', exact: true }));
  await press(page, 'Enter');
  await press(page, 'Escape');
  await expect(page.getByRole('menuitem', { name: 'Undo', exact: true })).toHaveCount(0);
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await press(page, 'Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Escape');
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);
  await expect(heading(page)).toHaveText('overparametrization');
  await press(page, 'Escape');
  await expect(page.locator('kg-start')).toBeVisible();
});
