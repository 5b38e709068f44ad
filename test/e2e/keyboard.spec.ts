import { expect } from '@playwright/test';
import { open, openMap, test } from './page.ts';

test('everything of a question can be done with keys alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('reinforcement lear');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-detail h2')).toHaveText('reinforcement learning');
  await expect(page.getByText(/^Idea, reinforcement learning, \d+ talks$/)).toBeAttached();

  // From the search through the page to the first reason, which Enter opens.
  const isReason = () => page.evaluate(() => deepFocus()?.parentElement?.classList.contains('reason') === true);
  await page.evaluate(() => {
    Object.assign(globalThis, {
      deepFocus: () => {
        let focus = document.activeElement;
        while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
        return focus;
      },
    });
  });
  for (let steps = 0; steps < 120 && !(await isReason()); steps++) await page.keyboard.press('Tab');
  expect(await isReason()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.locator('details.reason[open] mark').first()).toBeVisible();

  // On to the next related talk: it opens, and the focus is at the top of the panel.
  const isTalk = () => page.evaluate(() => deepFocus()?.classList.contains('row-title') === true);
  for (let steps = 0; steps < 40 && !(await isTalk()); steps++) await page.keyboard.press('Tab');
  const name = await page.evaluate(() => deepFocus()?.textContent.trim() ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-detail h2')).toContainText(name);
  await expect.poll(() => page.evaluate(() => deepFocus()?.className)).toBe('panel');

  await page.keyboard.press('Escape');
  await expect(page.locator('kg-start')).toBeVisible();
});

test('the schedule is one stop, its blocks are walked with arrows', async ({ page }) => {
  await open(page);
  await page.locator('kg-strip').getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-detail h2')).toContainText('Jitendra Malik');
});

test('Tab goes from above to below: legend, map, schedule, panel', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'View', exact: true }).focus();
  const seen: string[] = [];
  for (let steps = 0; steps < 16; steps++) {
    await page.keyboard.press('Tab');
    const host = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName ?? '');
    if (seen.at(-1) !== host) seen.push(host);
  }
  const parts = seen.filter((name) => ['kg-legend', 'kg-map', 'kg-strip', 'kg-panel'].includes(name));
  expect(parts).toEqual(['kg-legend', 'kg-map', 'kg-strip', 'kg-panel']);
});

test('the menus set the scheme and the list', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'View', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { checked: true }).first()).toBeFocused();
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('l');
  await expect(page.getByRole('menuitemradio', { name: 'List' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'View', exact: true })).toBeFocused();
  await expect(page.locator('kg-list:not([quiet])')).toBeVisible();
});

declare function deepFocus(): Element | null;
