import { expect } from '@playwright/test';
import { cards, drag, emptyPlace, placeOf, standsAt } from './map.ts';
import { drawn, openMap, test } from './page.ts';

test('by mouse: a moved node and a hidden one come back, one step at a time, and each step is said', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  const [card, other] = await cards(page);
  const { key } = card!;
  const home = await standsAt(page, key);
  const to = await emptyPlace(page, 90);
  await drag(page, card!, { x: to.x - card!.x, y: to.y - card!.y });
  await expect.poll(() => standsAt(page, key)).not.toBe(home);
  const moved = await standsAt(page, key);
  const { x, y } = await placeOf(page, other!.key);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(before['Talks']! - 1);

  const undo = async (name: 'Undo' | 'Redo') => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  await undo('Undo');
  await expect(page.getByRole('status').filter({ hasText: 'What is hidden is as it was.' })).toBeVisible();
  await expect.poll(() => drawn(page)).toEqual(before);
  await undo('Undo');
  await expect(page.getByRole('status').filter({ hasText: 'The node is where it was.' })).toBeVisible();
  await expect.poll(() => standsAt(page, key)).toBe(home);
  await undo('Redo');
  await expect.poll(() => standsAt(page, key)).toBe(moved);
  await undo('Redo');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(before['Talks']! - 1);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Redo', exact: true })).toHaveAttribute('aria-disabled', 'true');
});

test('by mouse: a filter and a focus come back, with the selection before them', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  const undo = async (name: 'Undo' | 'Redo', words: string) => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  };
  await page
    .locator('kg-legend')
    .getByRole('button', { name: /^Papers/ })
    .click();
  await expect(page).toHaveURL(/kinds=paper/);
  const [card] = await cards(page);
  await page.mouse.dblclick(card!.x, card!.y);
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(1);
  await undo('Undo', 'The focus is as it was.');
  await expect.poll(async () => (await drawn(page))['Talks']).toBeGreaterThan(20);
  await undo('Undo', 'The filter is as it was.');
  await expect(page).not.toHaveURL(/kinds=/);
  await undo('Redo', 'The filter is set again.');
  await expect(page).toHaveURL(/kinds=paper/);
  await undo('Redo', 'Focused again.');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(1);
  await undo('Undo', 'The focus is as it was.');
  await undo('Undo', 'The filter is as it was.');
  await page.keyboard.press('Escape');
  await expect.poll(() => drawn(page)).toEqual(before);
});
