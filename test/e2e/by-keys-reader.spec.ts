import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { press, search, tabTo } from './keys.ts';
import { heading, open, test } from './page.ts';

const here = (page: Page) => page.locator('kg-reader .here');

/** Opens the note at the first sentence that the panel shows of an idea. */
async function readFirst(page: Page): Promise<void> {
  await search(page, 'interpolation');
  await tabTo(page, page.locator('kg-covered kg-quote .line').first(), { most: 80 });
  await press(page, 'Enter');
  await expect(page.locator('kg-reader .text')).toBeFocused();
}

test('from mention to mention, by buttons and by Alt and arrows, and back to what was read', async ({ page }) => {
  await open(page);
  await readFirst(page);
  const count = page.locator('kg-reader .count');
  await expect(count).toHaveText('1 of 9');
  await expect(here(page)).toHaveAttribute('data-number', '425');
  await press(page, 'Alt+ArrowDown');
  await expect(count).toHaveText('2 of 9');
  await press(page, 'Alt+ArrowUp');
  await press(page, 'Alt+ArrowUp');
  await expect(count).toHaveText('9 of 9');
  await tabTo(page, page.getByRole('button', { name: 'Next mention' }), { back: true });
  await press(page, 'Enter');
  await expect(count).toHaveText('1 of 9');
  await press(page, 'Space');
  await expect(here(page)).toHaveAttribute('data-number', '427');
  await tabTo(page, page.getByRole('button', { name: 'Mention before' }), { back: true });
  await press(page, 'Enter');
  await expect(here(page)).toHaveAttribute('data-number', '425');
  await tabTo(page, page.getByRole('button', { name: '← About interpolation' }), { back: true });
  await press(page, 'Enter');
  await expect(heading(page)).toHaveText('interpolation');
});

test('the outline leads to another talk', async ({ page }) => {
  await open(page);
  await readFirst(page);
  const outline = page.getByLabel('Talk in view');
  await tabTo(page, outline, { back: true });
  await expect(page.locator('kg-reader .talks option:checked')).toContainText('Peter Bartlett');
  await press(page, 'ArrowDown');
  await expect(page.locator('kg-reader .talks option:checked')).not.toContainText('Peter Bartlett');
  await press(page, 'Home');
  await press(page, 'ArrowDown');
  await expect(here(page)).toContainText('Amnon Shashua');
  await expect(here(page)).toBeInViewport();
  await expect(outline).toBeFocused();
});

test('arrows go from name to name, Enter chooses one and keeps the note open', async ({ page }) => {
  await open(page);
  await readFirst(page);
  const focused = page.locator('kg-reader .name:focus');
  await press(page, 'ArrowRight');
  await expect(focused).toHaveCount(1);
  await press(page, 'ArrowRight');
  const key = await focused.getAttribute('data-key');
  await press(page, 'Enter');
  await expect(page.locator(`kg-reader .chosen[data-key="${key}"]`).first()).toBeInViewport();
  await expect(page.locator('kg-reader .mentions')).toBeVisible();
  await press(page, 'Escape');
  await expect(page.locator('kg-reader')).toHaveCount(0);
  await expect(page.locator('section.panel')).toBeFocused();
  await expect(page.locator('kg-detail h2')).toBeVisible();
});
