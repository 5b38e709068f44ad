import { expect } from '@playwright/test';
import { drawn, heading, openMap, placeOf, test } from './page.ts';

const CRANMER = 'talk/science-of-deep-learning/deep-learning-and-particle-physics-kyle-cranmer';
const BARTLETT = 'talk/science-of-deep-learning/peter-bartlett';

test('by mouse: a moved node and a hidden one come back, one step at a time, and each step is said', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  const place = await placeOf(page, BARTLETT);
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + 60, place.y + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await placeOf(page, BARTLETT)).x - place.x)).toBeGreaterThan(50);
  const moved = await placeOf(page, BARTLETT);
  const other = await placeOf(page, CRANMER);
  await page.mouse.click(other.x, other.y, { button: 'right' });
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
  await expect.poll(async () => Math.abs((await placeOf(page, BARTLETT)).x - place.x)).toBeLessThan(2);
  await undo('Redo');
  await expect.poll(async () => Math.abs((await placeOf(page, BARTLETT)).x - moved.x)).toBeLessThan(3);
  await undo('Redo');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(before['Talks']! - 1);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Redo', exact: true })).toHaveAttribute('aria-disabled', 'true');
});

test('with keys: Ctrl-Z takes a focus back with the selection before it, Ctrl-Shift-Z brings it again; in a text field both are the text’s', async ({
  page,
}) => {
  await openMap(page);
  const before = await drawn(page);
  await page.keyboard.press('/');
  await page.keyboard.type('interpolation');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('f');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'The focus is as it was.' })).toBeVisible();
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(before['Talks']);
  await expect(heading(page)).toHaveText('interpolation');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(1);

  await page.keyboard.press('/');
  await page.keyboard.type('x');
  await page.keyboard.press('Control+z');
  expect((await drawn(page))['Talks']).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(before['Talks']);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing to undo.' })).toBeVisible();
});

test('Escape steps out one thing at a time, wherever the focus is', async ({ page }) => {
  await openMap(page, '#v1&s=concept/interpolation&focus=1:concept/interpolation&was=concept/overparametrization');
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem', { name: 'Undo', exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);
  await expect(heading(page)).toHaveText('overparametrization');
  await page.keyboard.press('Escape');
  await expect(page.locator('kg-start')).toBeVisible();
});
