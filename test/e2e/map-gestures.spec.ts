import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cards, drag, emptyPlace, labelOf, placeOf, places, selection, speakerOf, standsAt, startOf } from './map.ts';
import { heading, openMap, test } from './page.ts';

/** A menu of a node that a press of the right button opens. */
async function menuOf(page: Page, key: string): Promise<void> {
  const { x, y } = await placeOf(page, key);
  await page.mouse.click(x, y, { button: 'right' });
}

test('a dragged node stays where it was put, undo puts it back, the menu lets it go', async ({ page }) => {
  await openMap(page);
  const [card] = await cards(page);
  const { key } = card!;
  const home = await standsAt(page, key);
  const to = await emptyPlace(page, 90);
  await drag(page, card!, { x: to.x - card!.x, y: to.y - card!.y });
  const pinned = await standsAt(page, key);
  expect(pinned).not.toBe(home);
  await page.keyboard.press('Control+z');
  await expect.poll(() => standsAt(page, key)).toBe(home);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => standsAt(page, key)).toBe(pinned);
  await menuOf(page, key);
  await page.getByRole('menuitem', { name: 'Let go of the pin' }).click();
  await expect.poll(() => standsAt(page, key)).toBe(home);
});

test('a line drawn with Shift around nodes selects them, with Ctrl it adds', async ({ page }) => {
  await openMap(page);
  const [card] = await cards(page);
  await encircle(page, card!, 60);
  await expect.poll(() => selection(page)).toContain(card!.key);
  const some = await selection(page);
  // Exactly those whose place is inside.
  const inside = (await places(page)).filter(({ x, y }) => Math.abs(x - card!.x) < 60 && Math.abs(y - card!.y) < 60);
  expect(some.toSorted()).toEqual(inside.map(({ key }) => key).toSorted());
  const other = (await cards(page)).find(({ key }) => !some.includes(key));
  await page.keyboard.down('Control');
  await encircle(page, other!, 30);
  await page.keyboard.up('Control');
  await expect.poll(() => selection(page)).toEqual(expect.arrayContaining([...some, other!.key]));
});

/** Draws a square around a point, so many px away from it. */
async function encircle(page: Page, { x, y }: { x: number; y: number }, far: number): Promise<void> {
  await page.keyboard.down('Shift');
  await page.mouse.move(x - far, y - far);
  await page.mouse.down();
  for (const [dx, dy] of [
    [far, -far],
    [far, far],
    [-far, far],
  ] as const)
    await page.mouse.move(x + dx, y + dy, { steps: 3 });
  await expect(page.locator('kg-map .lasso')).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.locator('kg-map .lasso')).toHaveCount(0);
}

test('the menu hides a node and opens it in the note', async ({ page }) => {
  await openMap(page);
  const [card] = await cards(page);
  await menuOf(page, card!.key);
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect.poll(() => standsAt(page, card!.key)).toBe('not drawn');
  await expect(page.getByText(/1 hidden by you/).first()).toBeVisible();
  await page
    .getByRole('button', { name: /Show what is hidden/ })
    .first()
    .click();
  await expect.poll(() => standsAt(page, card!.key)).not.toBe('not drawn');
  await menuOf(page, card!.key);
  await page.getByRole('menuitem', { name: 'Open in the note' }).click();
  await expect(page.locator('kg-reader .here')).toHaveAttribute('data-start', await startOf(page, card!.key));
});

test('a finger that stays on a node opens its menu, and lifting it chooses nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    hasTouch: true,
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openMap(page);
  const [card] = await cards(page);
  const { x, y } = card!;
  const wire = await context.newCDPSession(page);
  await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(page.getByRole('menuitem', { name: 'Focus on its neighbourhood' })).toBeVisible();
  await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByRole('menuitem', { name: 'Focus on its neighbourhood' })).toBeVisible();
  expect(await selection(page)).toEqual([]);
  // Of what is chosen already the menu would say that it can be taken out.
  await page.getByRole('menuitem', { name: 'Add to the selection' }).click();
  await expect(heading(page)).toContainText(await speakerOf(page, card!.key));
  await context.close();
});

test('two nodes: the menu asks for the path between them, and compares them', async ({ page }) => {
  await openMap(page);
  const [first] = await cards(page);
  await page.mouse.click(first!.x, first!.y);
  await expect.poll(() => selection(page)).toEqual([first!.key]);
  const second = (await cards(page)).find(({ key }) => key !== first!.key)!;
  await menuOf(page, second.key);
  await page.getByRole('menuitem', { name: /^Path to/ }).click();
  await expect.poll(() => selection(page)).toEqual([first!.key, second.key]);
  await expect(page.locator('kg-answer .path').first()).toBeVisible();
  await menuOf(page, second.key);
  await page.getByRole('menuitem', { name: /^Compare with/ }).click();
  await expect(page.locator('kg-answer h3').first()).toHaveText(/^In both/);
});

test('a click draws no frame around the map, a key does', async ({ page }) => {
  const map = await openMap(page);
  const canvas = map.locator('.canvas');
  const [card] = await cards(page);
  const { x, y } = card!;
  await page.mouse.click(x, y);
  await expect(canvas).toBeFocused();
  await expect(canvas).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('ArrowRight');
  await expect(canvas).not.toHaveCSS('outline-style', 'none');
});

test('what is pointed at is let go when the pointer leaves the map', async ({ page }) => {
  const map = await openMap(page);
  const all = await cards(page);
  const labels = await Promise.all(all.map(({ key }) => labelOf(page, key)));
  // A card shows the beginning of a long title only.
  const { x, y } = all[labels.findIndex((label) => label.length > 32)]!;
  await page.mouse.move(x, y);
  await expect(map.locator('.hint')).toBeVisible();
  const filter = (await page.getByRole('button', { name: 'Filter', exact: true }).boundingBox())!;
  await page.mouse.move(filter.x + 5, filter.y + 5);
  await expect(map.locator('.hint')).toHaveCount(0);
});
