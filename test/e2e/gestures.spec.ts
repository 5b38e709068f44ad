import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drawn, heading, openMap, placeOf, test, view } from './page.ts';

const AT = 'talk/science-of-deep-learning/';
const VINYALS = `${AT}the-state-of-deep-reinforcement-learning-oriol-vinyals`;
const BARTLETT = `${AT}peter-bartlett`;

/** A place of the map where nothing is drawn. */
async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.locator('kg-map').boundingBox())!;
  return { x: box.x + 8, y: box.y + box.height - 8 };
}

test('the mouse points, chooses, adds, clears, drags, pans, zooms and fits', async ({ page }) => {
  await openMap(page);
  const vinyals = await placeOf(page, VINYALS);
  const empty = await emptyPlace(page);
  await page.mouse.move(vinyals.x, vinyals.y);
  await expect(page.locator('kg-map .hint')).toHaveText('The State of Deep Reinforcement Learning');

  await page.mouse.click(vinyals.x, vinyals.y);
  await expect(heading(page)).toHaveText('Oriol Vinyals');
  const bartlett = await placeOf(page, BARTLETT);
  await page.keyboard.down('Control');
  await page.mouse.click(bartlett.x, bartlett.y);
  await page.keyboard.up('Control');
  await expect(heading(page)).toHaveText('Oriol Vinyals & Peter Bartlett');
  await page.mouse.click(empty.x, empty.y);
  await expect(heading(page)).toHaveText('Two days, 29 talks');

  // A node goes where it is dragged, and stays drawn and chosen there.
  const before = await drawn(page);
  await page.mouse.move(vinyals.x, vinyals.y);
  await page.mouse.down();
  await page.mouse.move(vinyals.x + 40, vinyals.y + 30, { steps: 4 });
  await page.mouse.move(vinyals.x + 90, vinyals.y + 50, { steps: 4 });
  await page.mouse.up();
  await expect(heading(page)).toHaveText('Two days, 29 talks');
  const moved = await placeOf(page, VINYALS);
  expect(Math.hypot(moved.x - vinyals.x - 90, moved.y - vinyals.y - 50)).toBeLessThan(3);
  expect(await drawn(page)).toEqual(before);
  await page.mouse.click(moved.x, moved.y);
  await expect(heading(page)).toHaveText('Oriol Vinyals');

  // What lies beside the nodes moves all of them.
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.down();
  await page.mouse.move(empty.x + 100, empty.y - 40, { steps: 6 });
  await page.mouse.up();
  const panned = await placeOf(page, BARTLETT);
  expect(Math.hypot(panned.x - bartlett.x - 100, panned.y - bartlett.y + 40)).toBeLessThan(3);

  // The wheel zooms around the pointer, and the ideas of one talk come in; the button shows the whole map again.
  await page.mouse.move(panned.x, panned.y);
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -120);
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(2 * before['Ideas']!);
  const zoomed = await placeOf(page, BARTLETT);
  expect(Math.hypot(zoomed.x - panned.x, zoomed.y - panned.y)).toBeLessThan(4);
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await expect.poll(() => drawn(page)).toEqual(before);
});

test('fingers tap, pan and pinch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, hasTouch: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await openMap(page);
  const before = await drawn(page);
  const wire = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const middle = await placeOf(page, BARTLETT);

  await page.touchscreen.tap(middle.x, middle.y);
  await expect(heading(page)).toContainText('Peter Bartlett');
  await page.keyboard.press('Escape');

  await touch('touchStart', [300, 380], [360, 380]);
  for (let step = 1; step <= 8; step++) await touch('touchMove', [300 - step * 14, 380], [360 + step * 14, 380]);
  await touch('touchEnd');
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(2 * before['Ideas']!);

  const start = await placeOf(page, BARTLETT);
  const empty = await emptyPlace(page);
  await touch('touchStart', [empty.x, empty.y]);
  for (let step = 1; step <= 6; step++) await touch('touchMove', [empty.x + step * 10, empty.y - step * 5]);
  await touch('touchEnd');
  await expect.poll(async () => Math.round((await placeOf(page, BARTLETT)).x - start.x)).toBeGreaterThan(30);
  await context.close();
});

test('on the map arrows walk, Space keeps what is selected, Enter leads to the panel, Escape steps out', async ({ page }) => {
  await openMap(page);
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('kg-detail h2')).toBeVisible();
  const first = (await page.locator('kg-detail h2').innerText()).replace(/\s*★$/, '');
  await page.keyboard.press(' ');
  await expect(page.getByText(/stays selected; the arrows add to it/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('kg-several h2')).toContainText(`${first} & `);
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  await expect(page.locator('kg-panel [data-edge]').first()).toBeFocused();
  await expect(page.locator('kg-detail h2')).toBeVisible();
  // The first Escape leaves the connection that is pointed at.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Two days, 29 talks');
});

test('everything: speakers and institutions as nodes, legible and without overlap', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  await view(page, 'Everything');
  await expect.poll(async () => (await drawn(page))['Institutions']).toBeGreaterThan(5);
  const after = await drawn(page);
  expect(after['Talks']).toBe(before['Talks']);
  expect(after['Papers']).toBeGreaterThan(0);
});
