import { expect } from '@playwright/test';
import { open, test, view } from './page.ts';

test('the list holds kinds, nodes and connections, with the page’s selection', async ({ page }) => {
  await open(page);
  await view(page, 'List');
  const list = page.locator('kg-list');
  await list
    .getByRole('treeitem', { name: /Amnon Shashua/ })
    .first()
    .click();
  await expect(page.locator('kg-detail h2')).toContainText('Amnon Shashua');
  await expect(list.getByRole('treeitem', { name: /^Given by/ })).toBeVisible();
  await list.getByRole('treeitem', { name: /^Ideas overparametrization/ }).click();
  await expect(page.locator('kg-detail h2')).toContainText('overparametrization');
  await expect(list.getByRole('treeitem', { selected: true })).toContainText('overparametrization');
});

test('a connection leads to the row of the other node, the button of the panel back; Ctrl adds, the mark in front folds', async ({
  page,
}) => {
  await open(page);
  await view(page, 'List');
  const list = page.locator('kg-list');
  await list
    .getByRole('treeitem', { name: /^Nati Srebro Inductive/ })
    .first()
    .click();
  await list.getByRole('treeitem', { name: /^Ideas optimization \d/ }).click();
  const selected = list.getByRole('treeitem', { selected: true });
  await expect(selected).toContainText('optimization');
  await expect(selected).toBeInViewport();
  await page.getByRole('button', { name: '← Back to Nati Srebro' }).click();
  await expect(selected).toContainText('Nati Srebro');
  await list
    .getByRole('treeitem', { name: /^Amnon Shashua/ })
    .first()
    .click({ modifiers: ['Control'] });
  await expect(page.locator('kg-several h2')).toContainText('Nati Srebro & Amnon Shashua');
  const talks = list.getByRole('treeitem', { name: /^Talks/ }).first();
  await talks.click();
  await expect(talks).toHaveAttribute('aria-expanded', 'false');
});
