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

test('the list is walked with keys alone', async ({ page }) => {
  await open(page);
  await view(page, 'List');
  const list = page.locator('kg-list');
  await list.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-detail h2')).toContainText('Amnon Shashua');
  await page.keyboard.press('ArrowRight');
  await expect(list.locator(':focus')).toHaveClass(/connection/);
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-detail h2')).toBeVisible();
  await list.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(list.getByRole('treeitem', { name: /^Talks/ }).first()).toHaveAttribute('aria-expanded', 'false');
});

test('Enter on a connection goes to the row of the other node, and Backspace comes back', async ({ page }) => {
  await open(page);
  await view(page, 'List');
  const list = page.locator('kg-list');
  await list
    .getByRole('treeitem', { name: /^Nati Srebro Inductive/ })
    .first()
    .click();
  await list.getByRole('treeitem', { name: /^Ideas optimization \d/ }).focus();
  await page.keyboard.press('Enter');
  const row = list.getByRole('treeitem', { selected: true });
  await expect(row).toContainText('optimization');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(page.getByRole('button', { name: '← Back to Nati Srebro' })).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(list.getByRole('treeitem', { selected: true })).toContainText('Nati Srebro');
  await expect(list.getByRole('treeitem', { selected: true })).toBeFocused();
});
