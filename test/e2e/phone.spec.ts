import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { block, open, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const pane = (page: Page, name: string) => page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name, exact: true });

test('panel and strip come first, the map of the selection is a tab, and the panel its sheet', async ({ page }) => {
  await open(page);
  await expect(page.locator('kg-start')).toBeVisible();
  await expect(page.locator('kg-strip')).toBeVisible();
  await expect(page.locator('kg-map')).toBeHidden();
  await block(page, 'Chris Manning').tap();
  await expect(page.locator('kg-detail h2')).toContainText('Chris Manning');
  await pane(page, 'Map').tap();
  await expect(page.locator('kg-map')).toBeVisible();
  await expect(page.locator('kg-detail h2')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the sheet is dragged, and moved with keys', async ({ page }) => {
  await open(page);
  await block(page, 'Chris Manning').tap();
  await pane(page, 'Map').tap();
  const handle = page.getByRole('separator', { name: 'Height of the sheet' });
  await expect(handle).toHaveAttribute('aria-valuetext', 'a glance');
  const box = await handle.boundingBox();
  if (box === null) throw new Error('Expected the sheet’s handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, 420, { steps: 12 });
  await page.waitForTimeout(80);
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuetext', 'half');
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect(handle).toHaveAttribute('aria-valuetext', 'whole');
});

test('every target is at least 44 px high', async ({ page }) => {
  await open(page);
  const small = await page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.matches('button:not(.link), input, select, [role=separator]')) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width > 0 && height > 0 && height < 44)
          found.push(`${element.className || element.tagName} ${Math.round(height)} ${element.textContent.trim().slice(0, 20)}`);
      }
    };
    visit(document);
    return found;
  });
  expect(small).toEqual([]);
});

test('the filters lie on a sheet, which Esc closes', async ({ page }) => {
  await open(page);
  await pane(page, 'Map').tap();
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  await page.locator('kg-filters').getByText('Ideas', { exact: true }).tap();
  await expect(
    page
      .locator('kg-legend')
      .getByText(/hidden by filters/)
      .first(),
  ).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.locator('kg-filters')).toBeHidden();
});
