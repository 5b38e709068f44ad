import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { press, search, tabTo } from './keys.ts';
import { open, test } from './page.ts';

/** The browser's own caret, which F7 shows and a browser without a window has not, at the beginning of the line that is read, some words wide. */
function caretToLine(page: Page): Promise<void> {
  return page.locator('kg-reader .here .words').evaluate((words) => {
    const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
    getSelection()?.setBaseAndExtent(text!, 0, text!, Math.min(16, text!.nodeValue!.length));
  });
}

for (const key of ['Enter', '/']) {
  test(`words of the note that are selected with the caret are searched with ${key}`, async ({ page }) => {
    await open(page);
    await search(page, 'interpolation');
    await tabTo(page, page.locator('kg-covered kg-quote .line').first(), { most: 80 });
    await press(page, 'Enter');
    await expect(page.locator('kg-reader .text')).toBeFocused();
    await caretToLine(page);
    await press(page, 'Shift+Control+ArrowRight', 3);
    await expect(page.locator('kg-reader .find')).toBeVisible();
    await press(page, key);
    const field = page.getByRole('combobox', { name: 'Search' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/\p{L}{3}/u);
    await expect(page.getByRole('option').first()).toBeVisible();
  });
}
