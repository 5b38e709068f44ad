import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, heading, openMap, placeOf, test } from './page.ts';

const AT = 'talk/science-of-deep-learning/';
const VINYALS = `${AT}the-state-of-deep-reinforcement-learning-oriol-vinyals`;
const IDEA = 'concept/reinforcement-learning';

async function standsAt(page: Page, key: string): Promise<string> {
  const { x, y } = await placeOf(page, key);
  return `${Math.round(x)},${Math.round(y)}`;
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
}

test('a dragged node stays where it was put, undo puts it back, the menu lets it go', async ({ page }) => {
  await openMap(page);
  const home = await standsAt(page, VINYALS);
  await drag(page, await placeOf(page, VINYALS), { x: 80, y: 60 });
  const pinned = await standsAt(page, VINYALS);
  expect(pinned).not.toBe(home);
  await page.keyboard.press('Control+z');
  await expect.poll(() => standsAt(page, VINYALS)).toBe(home);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => standsAt(page, VINYALS)).toBe(pinned);
  const { x, y } = await placeOf(page, VINYALS);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Let go of the pin' }).click();
  await expect.poll(() => standsAt(page, VINYALS)).toBe(home);
});

test('a line drawn with Shift around nodes selects them', async ({ page }) => {
  await openMap(page);
  const { x, y } = await placeOf(page, IDEA);
  await page.keyboard.down('Shift');
  await page.mouse.move(x - 90, y - 60);
  await page.mouse.down();
  for (const [dx, dy] of [
    [90, -60],
    [200, 60],
    [90, 110],
    [-90, 90],
  ] as const)
    await page.mouse.move(x + dx, y + dy, { steps: 3 });
  await expect(page.locator('kg-map .lasso')).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.locator('kg-map .lasso')).toHaveCount(0);
  await expect(page.locator('kg-panel')).toContainText('reinforcement learning');
});

test('the menu hides a node and opens it in the note', async ({ page }) => {
  await openMap(page);
  const { x, y } = await placeOf(page, IDEA);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(page.getByText(/hidden by you/).first()).toBeVisible();
  await page
    .getByRole('button', { name: /Show what is hidden/ })
    .first()
    .click();
  const again = await placeOf(page, VINYALS);
  await page.mouse.click(again.x, again.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Open in the note' }).click();
  await expect(page.locator('kg-reader')).toBeVisible();
});

test('full stop points at an edge, Enter walks along it, Backspace comes back', async ({ page }) => {
  await openMap(page);
  await choose(page, 'reinforcement learning');
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('.');
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText('reinforcement learning');
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('Backspace');
  await expect(heading(page)).toHaveText('reinforcement learning');
});

test('a finger that stays on a node opens its menu, and lifting it chooses nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, hasTouch: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await openMap(page);
  const { x, y } = await placeOf(page, VINYALS);
  const wire = await context.newCDPSession(page);
  await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(page.getByRole('menuitem', { name: 'Focus on its neighbourhood' })).toBeVisible();
  await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(300);
  await expect(page.getByRole('menuitem', { name: 'Focus on its neighbourhood' })).toBeVisible();
  await expect(heading(page)).toHaveText('Two days, 29 talks');
  await page.getByRole('menuitem', { name: 'Add to the selection' }).click();
  await expect(heading(page)).toHaveText('Oriol Vinyals');
  await context.close();
});

test('two nodes: P asks for the path between them, C compares them', async ({ page }) => {
  await openMap(page);
  const first = await placeOf(page, VINYALS);
  await page.mouse.click(first.x, first.y);
  const second = await placeOf(page, `${AT}peter-bartlett`);
  await page.keyboard.down('Control');
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up('Control');
  const asked = () => page.evaluate(() => (document.querySelector('kg-app') as HTMLElement & { view: { ask?: string } }).view.ask);
  await page.keyboard.press('p');
  await expect.poll(asked).toBe('path');
  await page.keyboard.press('c');
  await expect.poll(asked).toBe('compare');
});

test('a click draws no frame around the map, a key does', async ({ page }) => {
  const map = await openMap(page);
  const canvas = map.locator('.canvas');
  const { x, y } = await placeOf(page, VINYALS);
  await page.mouse.click(x, y);
  await expect(canvas).toBeFocused();
  await expect(canvas).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('ArrowRight');
  await expect(canvas).not.toHaveCSS('outline-style', 'none');
});

test('what is pointed at is let go when the pointer leaves the map', async ({ page }) => {
  const map = await openMap(page);
  const { x, y } = await placeOf(page, VINYALS);
  await page.mouse.move(x, y);
  await expect(map.locator('.hint')).toBeVisible();
  const filter = (await page.getByRole('button', { name: 'Filter', exact: true }).boundingBox())!;
  await page.mouse.move(filter.x + 5, filter.y + 5);
  await expect(map.locator('.hint')).toHaveCount(0);
});
