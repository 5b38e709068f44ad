import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, drawn, heading, openMap, placeOf, test } from './page.ts';

const VINYALS = 'talk/science-of-deep-learning/the-state-of-deep-reinforcement-learning-oriol-vinyals';
const BARTLETT = 'talk/science-of-deep-learning/peter-bartlett';
const IDEA = 'concept/reinforcement-learning';

/** Whether a node is drawn. */
function isDrawn(page: Page, key: string): Promise<boolean> {
  return page
    .locator('kg-map')
    .evaluate((map, node) => (map as HTMLElement & { findPlace(key: string): unknown }).findPlace(node) !== undefined, key);
}

/** Where a node stands, to the px. */
async function standsAt(page: Page, key: string): Promise<string> {
  const { x, y } = await placeOf(page, key);
  return `${Math.round(x)},${Math.round(y)}`;
}

test('a double click shows only the neighbourhood, Escape comes back to exactly the view before', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  const bartlett = await standsAt(page, BARTLETT);
  const { x, y } = await placeOf(page, VINYALS);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => isDrawn(page, BARTLETT)).toBe(false);
  expect(await isDrawn(page, IDEA)).toBe(true);
  // All that the talk speaks of is drawn, what it alone speaks of too.
  expect((await drawn(page))['Talks']).toBe(1);
  expect((await drawn(page))['Ideas']).toBeGreaterThan(15);
  await page.keyboard.press('Escape');
  await expect.poll(() => isDrawn(page, BARTLETT)).toBe(true);
  await expect.poll(() => standsAt(page, BARTLETT)).toBe(bartlett);
  await expect(heading(page)).toHaveText('Oriol Vinyals');
  await page.keyboard.press('Escape');
  await expect.poll(() => drawn(page)).toEqual(before);
});

test('F focuses on the selection, numbers set how far it reaches, Escape goes back to the same camera', async ({ page }) => {
  await openMap(page);
  await choose(page, 'reinforcement learning');
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('Shift+ArrowDown');
  await page.waitForTimeout(500);
  const steered = await standsAt(page, IDEA);
  await page.keyboard.press('f');
  await expect.poll(() => isDrawn(page, BARTLETT)).toBe(false);
  const one = await drawn(page);
  expect(one['Talks']).toBe(3);
  await page.keyboard.press('2');
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(20);
  await page.keyboard.press('1');
  await expect.poll(() => drawn(page)).toEqual(one);
  await page.keyboard.press('Escape');
  await expect.poll(() => isDrawn(page, BARTLETT)).toBe(true);
  await expect.poll(() => standsAt(page, IDEA)).toBe(steered);
});

test('the menu of a node focuses too, by mouse and by keys', async ({ page }) => {
  await openMap(page);
  const { x, y } = await placeOf(page, VINYALS);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Focus on its neighbourhood' }).click();
  await expect.poll(() => isDrawn(page, BARTLETT)).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => isDrawn(page, BARTLETT)).toBe(true);

  await choose(page, 'Oriol Vinyals');
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Focus on its neighbourhood' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-map .canvas')).toBeFocused();
  await expect.poll(async () => (await drawn(page))['Talks']).toBeLessThan(10);
});
