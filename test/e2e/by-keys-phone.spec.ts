import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { press, pressTo, search, tabTo, toMap } from './keys.ts';
import { selection } from './map.ts';
import { block, heading, open, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 } });

const pane = (page: Page, name: string) => page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name, exact: true });

async function toPane(page: Page, name: 'Map' | 'Read'): Promise<void> {
  await tabTo(page, pane(page, name), { most: 200, back: true });
  await press(page, 'Enter');
  await expect(pane(page, name)).toHaveAttribute('aria-pressed', 'true');
}

test('a talk is chosen in the schedule, seen on the map, read on the sheet at three heights', async ({ page }) => {
  await open(page);
  await expect(page.locator('kg-map')).toBeHidden();
  await tabTo(page, page.locator('kg-strip .block').first());
  await pressTo(page, 'ArrowRight', block(page, 'Chris Manning'));
  await press(page, 'Enter');
  await expect(heading(page)).toContainText('Chris Manning');
  await toPane(page, 'Map');
  await expect(page.locator('kg-map')).toBeVisible();

  const handle = page.getByRole('separator', { name: 'Height of the sheet' });
  await tabTo(page, handle, { back: true, most: 200 });
  const heights: number[] = [];
  for (const [key, words] of [
    ['ArrowUp', 'half'],
    ['ArrowUp', 'whole'],
    ['ArrowDown', 'half'],
    ['Home', 'a glance'],
    ['End', 'whole'],
    ['Enter', 'a glance'],
  ] as const) {
    await press(page, key);
    await expect(handle).toHaveAttribute('aria-valuetext', words);
    heights.push(Math.round((await handle.boundingBox())!.y));
  }
  const [half, whole, halfAgain, glance] = heights;
  expect(half).toBe(halfAgain);
  expect(whole!).toBeLessThan(half!);
  expect(half!).toBeLessThan(glance!);
  await toPane(page, 'Read');
  await expect(page.locator('kg-map')).toBeHidden();
});

test('on the map arrows choose, and the sheet shows what was chosen', async ({ page }) => {
  await open(page);
  await toPane(page, 'Map');
  await expect(page.locator('kg-map canvas').first()).toBeVisible();
  await toMap(page);
  await press(page, 'ArrowRight');
  await expect(page.locator('kg-detail h2')).toBeInViewport();
  expect(await selection(page)).toHaveLength(1);
  await press(page, 'Escape');
  await search(page, 'interpolation');
  await expect(heading(page)).toHaveText('interpolation');
  // What is searched is to be read.
  await expect(page.locator('kg-map')).toBeHidden();
});

test('the filters lie on a sheet, which Escape closes', async ({ page }) => {
  await open(page);
  await toPane(page, 'Map');
  const filter = page.getByRole('button', { name: 'Filter', exact: true });
  await tabTo(page, filter);
  await press(page, 'Enter');
  await expect(page.locator('kg-filters').getByRole('button', { name: 'Close the filters' })).toBeFocused();
  await tabTo(page, page.locator('kg-filters').getByRole('checkbox', { name: /^Ideas/ }));
  await press(page, 'Space');
  await expect(page).toHaveURL(/kinds=concept/);
  await press(page, 'Escape');
  await expect(page.locator('kg-filters')).toHaveCount(0);
  await expect(filter).toBeFocused();
});
