import { expect } from '@playwright/test';
import { cards, drag, emptyPlace, labelOf, placeOf, places, speakerOf } from './map.ts';
import { drawn, heading, openMap, test, view } from './page.ts';

test('the mouse points, chooses, adds, clears, drags, pans, zooms and fits', async ({ page }) => {
  await openMap(page);
  const title = heading(page);
  const all = await cards(page);
  // A card shows the beginning of a long title only.
  const labels = await Promise.all(all.map(({ key }) => labelOf(page, key)));
  const first = all[labels.findIndex((label) => label.length > 32)]!;
  const name = await speakerOf(page, first.key);
  await page.mouse.move(first.x, first.y);
  await expect(page.locator('kg-map .hint')).toContainText(await labelOf(page, first.key));

  await page.mouse.click(first.x, first.y);
  await expect(title).toContainText(name);
  // What the choice brings along may take the place of another card: one that is in sight now.
  const second = (await cards(page)).find(({ key }) => key !== first.key)!;
  await page.keyboard.down('Control');
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up('Control');
  await expect(title).toHaveText(`${name} & ${await speakerOf(page, second.key)}`);
  const beside = await emptyPlace(page);
  await page.mouse.click(beside.x, beside.y);
  await expect(title).toHaveText('Two days, 29 talks');

  // A node goes where it is dragged, and stays drawn and chosen there.
  const before = await drawn(page);
  const from = await placeOf(page, first.key);
  const to = await emptyPlace(page, 90);
  await drag(page, from, { x: to.x - from.x, y: to.y - from.y });
  await expect(title).toHaveText('Two days, 29 talks');
  const moved = await placeOf(page, first.key);
  expect(Math.hypot(moved.x - to.x, moved.y - to.y)).toBeLessThan(3);
  expect(await drawn(page)).toEqual(before);
  await page.mouse.click(moved.x, moved.y);
  await expect(title).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(title).toHaveText('Two days, 29 talks');

  // What lies beside the nodes moves all of them.
  const still = (await cards(page)).find(({ key }) => key !== first.key)!;
  const ground = await emptyPlace(page);
  await drag(page, ground, { x: ground.x > still.x ? -100 : 100, y: ground.y > still.y ? -40 : 40 });
  const panned = await placeOf(page, still.key);
  expect(Math.abs(panned.x - still.x)).toBeCloseTo(100, -1);
  expect(Math.abs(panned.y - still.y)).toBeCloseTo(40, -1);

  // The wheel zooms around the pointer, and more comes in; the button shows the whole map again.
  const some = new Set((await places(page)).map(({ key }) => key));
  await page.mouse.move(panned.x, panned.y);
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -120);
  await expect.poll(async () => (await places(page)).filter(({ key }) => !some.has(key)).length).toBeGreaterThan(3);
  const zoomed = await placeOf(page, still.key);
  expect(Math.hypot(zoomed.x - panned.x, zoomed.y - panned.y)).toBeLessThan(4);
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await expect.poll(() => drawn(page)).toEqual(before);
});

test('fingers tap, pan and pinch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    hasTouch: true,
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openMap(page);
  const before = await drawn(page);
  const wire = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const [card] = await cards(page);

  await page.touchscreen.tap(card!.x, card!.y);
  await expect(heading(page)).toContainText(await speakerOf(page, card!.key));
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Two days, 29 talks');

  const { x, y, width, height } = (await page.locator('kg-map').boundingBox())!;
  const [midX, midY] = [x + width / 2, y + height / 2];
  await touch('touchStart', [midX - 30, midY], [midX + 30, midY]);
  for (let step = 1; step <= 8; step++) await touch('touchMove', [midX - 30 - step * 14, midY], [midX + 30 + step * 14, midY]);
  await touch('touchEnd');
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(before['Ideas']!);

  const empty = await emptyPlace(page);
  const right = empty.x < midX ? 1 : -1;
  const [start] = (await places(page)).toSorted((a, b) => Math.abs(a.x - midX) - Math.abs(b.x - midX));
  await touch('touchStart', [empty.x, empty.y]);
  for (let step = 1; step <= 6; step++) await touch('touchMove', [empty.x + right * step * 10, empty.y]);
  await touch('touchEnd');
  await expect.poll(async () => right * Math.round((await placeOf(page, start!.key)).x - start!.x)).toBeGreaterThan(30);
  await context.close();
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
