import { expect } from '@playwright/test';
import { cards, expectPlaces, isDrawn, neighboursOf, placeOf, places, speakerOf } from './map.ts';
import { choose, drawn, heading, openMap, test } from './page.ts';

const IDEA = 'concept/reinforcement-learning';

test('a double click shows only the neighbourhood, Escape comes back to exactly the view before', async ({ page }) => {
  await openMap(page);
  const before = await drawn(page);
  const first = await places(page);
  const [card] = await cards(page);
  await page.mouse.click(card!.x, card!.y);
  await expect(heading(page)).toContainText(await speakerOf(page, card!.key));
  const chosen = await places(page);
  const near = await neighboursOf(page, card!.key);
  const far = chosen.find(({ key }) => key.startsWith('talk/') && key !== card!.key && !near.includes(key))!;
  const hub = await placeOf(page, card!.key);
  await page.mouse.dblclick(hub.x, hub.y);
  await expect.poll(() => isDrawn(page, far.key)).toBe(false);
  // All that the talk speaks of is drawn, what it alone speaks of too, and no other talk.
  const drawnNear = (await places(page)).map(({ key }) => key);
  expect(drawnNear).toEqual(expect.arrayContaining(near.filter((key) => key.startsWith('concept/'))));
  expect((await drawn(page))['Talks']).toBe(1);
  await page.keyboard.press('Escape');
  await expectPlaces(page, chosen);
  await expect(heading(page)).toContainText(await speakerOf(page, card!.key));
  await page.keyboard.press('Escape');
  await expectPlaces(page, first);
  expect(await drawn(page)).toEqual(before);
});

test('numbers set how far it reaches; leaving it goes back to the same camera', async ({ page }) => {
  await openMap(page);
  await choose(page, 'reinforcement learning');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  // The camera rests.
  await expect(page).toHaveURL(/cam=/);
  const steered = await places(page);
  const near = await neighboursOf(page, IDEA);
  const far = steered.find(({ key }) => key.startsWith('talk/') && !near.includes(key))!;
  await page.locator('kg-detail .actions').getByRole('button', { name: 'Focus' }).click();
  await expect.poll(() => isDrawn(page, far.key)).toBe(false);
  const one = await drawn(page);
  expect(one['Talks']).toBe(3);
  const chip = page.locator('kg-scope .focus');
  for (const depth of [2, 3, 4, 5]) {
    await chip.getByRole('button', { name: `${depth} steps` }).click();
    await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(one['Ideas']!);
  }
  await chip.getByRole('button', { name: '1 step', exact: true }).click();
  await expect.poll(() => drawn(page)).toEqual(one);
  await chip.getByRole('button', { name: 'Leave the focus' }).click();
  await expectPlaces(page, steered);
});

for (const key of [
  'talk/science-of-deep-learning/from-deep-reinforcament-learning-to-ai-doina-precup',
  'concept/dataset',
  'concept/reinforcement-learning',
]) {
  test(`no card of the focus on ${key} lies under its chip or the zoom buttons`, async ({ page }) => {
    await openMap(page, `#v1&s=${key}&focus=1:${key}`);
    const boxes = await Promise.all(['kg-scope .focus', 'kg-zoom'].map(async (part) => (await page.locator(part).boundingBox())!));
    const drawn = await places(page);
    expect(drawn.length).toBeGreaterThan(3);
    const near = { x: 30, y: 16 };
    const under = drawn.filter(({ x, y }) =>
      boxes.some((box) => x > box.x - near.x && x < box.x + box.width + near.x && y > box.y - near.y && y < box.y + box.height + near.y),
    );
    expect(under).toEqual([]);
  });
}

test('several nodes are the middle of one focus', async ({ page }) => {
  await openMap(page, '#v1&s=speaker/nati-srebro,speaker/amnon-shashua');
  await page.locator('kg-several .actions').getByRole('button', { name: 'Focus' }).click();
  await expect(page.locator('kg-scope .focus')).toContainText('2 nodes');
  await expect.poll(async () => (await drawn(page))['Talks']).toBeLessThan(29);
});

test('the menu of a node focuses too', async ({ page }) => {
  await openMap(page);
  const all = await places(page);
  const [card] = await cards(page);
  await page.mouse.click(card!.x, card!.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Focus on its neighbourhood' }).click();
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(1);
  await page.keyboard.press('Escape');
  await expectPlaces(page, all);
});
