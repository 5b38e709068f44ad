import { expect } from '@playwright/test';
import { heading, open, openMap, test } from './page.ts';

test('Ctrl-K opens every command and every name; keys alone find and give them', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Command or name' });
  await expect(field).toBeFocused();
  await expect(page.getByRole('option', { name: 'Show the list' })).toBeVisible();
  await page.keyboard.type('shlist');
  await expect(page.getByRole('option', { selected: true })).toHaveText('Show the list');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('kg-list:not([quiet])')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('interpola');
  await expect(page.getByRole('option', { name: 'interpolation' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('interpolation');
  // What was not possible before is offered now.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('focus on');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('focus=1:concept/interpolation');
});

test('by mouse: the View menu opens it, a click gives a command, a press beside it closes it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name: 'All commands' }).click();
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.mouse.click(30, 600);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'View', exact: true })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('what is switched off is found in the View menu, and switched on again', async ({ page }) => {
  await openMap(page);
  const letters = async () => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Keys and gestures' }).click();
    await page.getByRole('dialog').getByRole('switch').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await page.locator('kg-map .canvas').focus();
    await page.keyboard.press('/');
  };
  await letters();
  await expect(page.getByRole('combobox', { name: 'Search' })).not.toBeFocused();
  await page.reload();
  await openMap(page);
  await letters();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
});

test('the table of keys names a gesture beside each', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Keys and gestures' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keys and gestures' });
  await expect(dialog.getByRole('row', { name: /^Focus on the neighbourhood/ })).toContainText('Double-click');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
