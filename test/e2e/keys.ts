import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Goes with Tab (or back with Shift+Tab) to what is named; fails after so many stops. */
export async function tabTo(page: Page, wanted: Locator, { most = 60, back = false } = {}): Promise<void> {
  for (let stop = 0; stop <= most; stop++) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Expected ${wanted.toString()} within ${most} stops of the Tab key, which came to ${await focusedText(page)}`);
}

/** Presses a key until what is named has the focus; fails after so many times. */
export async function pressTo(page: Page, key: string, wanted: Locator, most = 40): Promise<void> {
  for (let press = 0; press <= most; press++) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Expected ${wanted.toString()} within ${most} times ${key}, which came to ${await focusedText(page)}`);
}

/** Presses a key so many times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** Finds by the search field and takes the first result. */
export async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
}

/** Goes to the map. */
export async function toMap(page: Page): Promise<void> {
  await tabTo(page, page.locator('kg-map .canvas'));
}

/** Chooses from one of the page's menus. */
export async function choose(page: Page, menu: 'Share' | 'View', item: RegExp | string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: menu, exact: true }));
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('menuitem', { name: item }).or(page.getByRole('menuitemradio', { name: item }));
  await wanted.waitFor();
  await pressTo(page, 'ArrowDown', wanted);
  await page.keyboard.press('Enter');
}

/** Gives a command by its name. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('kg-palette input').waitFor();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-palette')).toHaveCount(0);
}

/** Goes to the menu of the node that is selected on the map, and chooses from it. */
export async function chooseForNode(page: Page, item: RegExp | string): Promise<void> {
  await page.keyboard.press('Shift+F10');
  const wanted = page.getByRole('menuitem', { name: item });
  await pressTo(page, 'ArrowDown', wanted);
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-map .canvas')).toBeFocused();
}

/** The element that has the focus is this one, and no part of it. */
function isFocused(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((elements) => elements.some((element) => (element.getRootNode() as Document).activeElement === element));
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focus = document.activeElement;
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
    return `${focus?.localName ?? 'nothing'} “${focus?.ariaLabel ?? focus?.textContent.trim().slice(0, 40) ?? ''}”`;
  });
}
