import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chooseForNode, command, press, search, toMap } from './keys.ts';
import { expectPlaces, isDrawn, neighboursOf, placeOf, places, selection, standsAt } from './map.ts';
import { drawn, heading, open, openMap, test } from './page.ts';

const ARROWS = { ArrowRight: [1, 0], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowUp: [0, -1] } as const;

/** Goes to the map and selects the first node in rank. */
async function selectFirst(page: Page): Promise<string> {
  await toMap(page);
  await press(page, 'ArrowRight');
  await expect.poll(() => selection(page)).toHaveLength(1);
  return (await selection(page))[0]!;
}

test('arrows go to a node in that direction, Space keeps what is selected, Escape clears', async ({ page }) => {
  await openMap(page);
  let here = await selectFirst(page);
  let steps = 0;
  for (const [key, [x, y]] of [...Object.entries(ARROWS), ...Object.entries(ARROWS)]) {
    const all = await places(page);
    const from = all.find((place) => place.key === here)!;
    const along = (place: { x: number; y: number }) => (place.x - from.x) * x + (place.y - from.y) * y;
    const aside = (place: { x: number; y: number }) => Math.abs((place.x - from.x) * y) + Math.abs((place.y - from.y) * x);
    // At an edge of the map nothing lies ahead.
    if (!all.some((place) => along(place) > 60 && aside(place) < along(place))) continue;
    await press(page, key);
    await expect.poll(async () => (await selection(page))[0]).not.toBe(here);
    [here] = (await selection(page)) as [string];
    const there = all.find((place) => place.key === here)!;
    expect(along(there)).toBeGreaterThan(0);
    expect(aside(there)).toBeLessThanOrEqual(1.5 * along(there));
    steps += 1;
  }
  expect(steps).toBeGreaterThan(3);

  await press(page, ' ');
  await expect(page.getByText(/stays selected; the arrows add to it/)).toBeVisible();
  const kept = here;
  for (const key of Object.keys(ARROWS)) {
    if ((await selection(page)).length < 2) await press(page, key);
  }
  await expect(page.locator('kg-several h2')).toBeVisible();
  expect(await selection(page)).toContain(kept);
  await press(page, 'Escape');
  await expect(page.locator('kg-start')).toBeVisible();
});

test('Enter opens the connections, which are walked; comma and full stop walk on the map, Backspace comes back', async ({ page }) => {
  await openMap(page);
  await search(page, 'reinforcement learning');
  await toMap(page);
  const heard = page.locator('main > [role=status]');
  await press(page, '.');
  await expect(heard).toHaveText(/^\s*Idea, reinforcement learning, (\d+) talks 1 of \1: comes up in \p{Lu}/u);
  await press(page, '.');
  await expect(heard).toHaveText(/2 of \d+: comes up in/);
  await press(page, ',');
  await expect(heard).toHaveText(/1 of \d+: comes up in/);
  const name = /comes up in (.+?),/.exec((await heard.textContent()) ?? '')?.[1] ?? '';
  await press(page, 'Enter');
  await expect(heard).toContainText(`Talk, ${name}`);
  await expect(page.locator('kg-map .canvas')).toBeFocused();
  await press(page, 'Backspace');
  await expect(heading(page)).toHaveText('reinforcement learning');

  await press(page, 'Escape');
  await search(page, 'interpolation');
  await toMap(page);
  await press(page, 'Enter');
  const focused = page.locator('kg-panel [data-edge]:focus');
  await expect(focused).toHaveText('Peter Bartlett');
  await press(page, 'ArrowRight');
  await expect(page.locator('kg-detail h2')).toContainText('Peter Bartlett');
  await expect(focused).toHaveCount(1);
  const first = await focused.innerText();
  await press(page, 'ArrowDown');
  await expect(focused).not.toHaveText(first);
  await press(page, 'Enter');
  await expect(page.locator('kg-panel .walk')).toContainText('2 steps');
  await expect(focused).toHaveCount(1);
  await press(page, 'ArrowLeft');
  await expect(page.locator('kg-detail h2')).toContainText('Peter Bartlett');
  await press(page, 'Backspace');
  await expect(page.locator('kg-detail h2')).toHaveText('interpolation');
  await expect(focused).toHaveText('Peter Bartlett');
});

test('F focuses, 1 to 5 set how far it reaches, Escape comes back to exactly the view before', async ({ page }) => {
  await openMap(page);
  const whole = await places(page);
  await search(page, 'reinforcement learning');
  await expect(heading(page)).toHaveText('reinforcement learning');
  await toMap(page);
  await press(page, '+');
  await press(page, 'Shift+ArrowDown');
  // The camera rests.
  await expect(page).toHaveURL(/cam=/);
  const before = await places(page);
  const count = async () => (await places(page)).length;
  await press(page, 'f');
  await expect(page.locator('kg-scope .focus')).toContainText('reinforcement learning');
  const near = await neighboursOf(page, 'concept/reinforcement-learning');
  await expect
    .poll(async () => (await places(page)).every(({ key }) => key === 'concept/reinforcement-learning' || near.includes(key)))
    .toBe(true);
  const one = await count();
  for (const depth of ['2', '3', '4', '5']) {
    await press(page, depth);
    await expect(page.locator('kg-scope .focus [aria-pressed=true]')).toHaveText(depth);
    expect(await count()).toBeGreaterThan(one);
  }
  await press(page, '1');
  await expect.poll(count).toBe(one);
  await press(page, 'Escape');
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);
  await expectPlaces(page, before);
  await expect(heading(page)).toHaveText('reinforcement learning');
  await press(page, 'Escape');
  await press(page, '0');
  await expectPlaces(page, whole);
});

test('several nodes are the middle of one focus', async ({ page }) => {
  await openMap(page, '#v1&s=speaker/nati-srebro,speaker/amnon-shashua');
  await toMap(page);
  await press(page, 'f');
  await expect(page.locator('kg-scope .focus')).toContainText('2 nodes');
  await press(page, '2');
  await expect(page).toHaveURL(/focus=2:speaker\/[a-z-]+,speaker\/[a-z-]+/);
  await command(page, 'Leave the focus');
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);
});

test('two nodes: P asks for the path between them, C compares them', async ({ page }) => {
  await openMap(page, '#v1&s=speaker/nati-srebro,speaker/amnon-shashua');
  await toMap(page);
  await press(page, 'p');
  await expect(page.locator('kg-answer .path').first()).toBeVisible();
  await press(page, 'c');
  await expect(page.locator('kg-answer h3').first()).toHaveText(/^In both/);
});

test('the menu of a node focuses, adds, pins, lets go, hides and opens the note', async ({ page }) => {
  await openMap(page);
  const all = await places(page);
  const key = await selectFirst(page);
  await chooseForNode(page, 'Focus on its neighbourhood');
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await press(page, 'Escape');
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);

  await chooseForNode(page, 'Pin here');
  await expect(page).toHaveURL(/pins=/);
  await chooseForNode(page, 'Let go of the pin');
  await expect(page).not.toHaveURL(/pins=/);

  await chooseForNode(page, 'Hide');
  await expect.poll(() => isDrawn(page, key)).toBe(false);
  await expect(page.getByText(/1 hidden by you/).first()).toBeVisible();
  await command(page, 'Show everything again');
  await expect.poll(() => isDrawn(page, key)).toBe(true);

  await press(page, 'ArrowRight');
  await expect(page.locator('kg-detail h2')).toBeVisible();
  await chooseForNode(page, 'Take out of the selection');
  await expect(page.locator('kg-start')).toBeVisible();
  await expectPlaces(page, all);
  await press(page, 'ArrowRight');
  await chooseForNode(page, 'Open in the note');
  await expect(page.locator('kg-reader .here')).toBeInViewport();
});

test('Shift and arrows move the map, plus and minus zoom it, 0 shows all of it', async ({ page }) => {
  await openMap(page);
  const before = await places(page);
  const [some] = before;
  await toMap(page);
  await press(page, 'Shift+ArrowRight');
  await expect.poll(async () => (await placeOf(page, some!.key)).x).toBeLessThan(some!.x);
  await press(page, 'Shift+ArrowLeft');
  await expect.poll(() => standsAt(page, some!.key)).toBe(`${Math.round(some!.x)},${Math.round(some!.y)}`);
  await press(page, '+', 4);
  await expect
    .poll(async () => (await places(page)).filter(({ key }) => !before.some((place) => place.key === key)).length)
    .toBeGreaterThan(3);
  await press(page, '-', 4);
  await press(page, '0');
  await expectPlaces(page, before);
});

test('? shows the keys while the map has the focus; single letters are switched off for good, and on again', async ({ page }) => {
  await openMap(page);
  await toMap(page);
  await press(page, '?');
  const dialog = page.getByRole('dialog', { name: 'Keys and gestures' });
  await expect(dialog).toBeVisible();
  const letters = dialog.getByRole('switch', { name: /Single letters act on the map/ });
  for (let stop = 0; stop < 10 && !(await letters.evaluate((element) => element.matches(':focus'))); stop++) await press(page, 'Tab');
  await press(page, ' ');
  await expect(letters).not.toBeChecked();
  await press(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('kg-map .canvas')).toBeFocused();
  await press(page, '?');
  await press(page, '/');
  await press(page, 'f');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('kg-map .canvas')).toBeFocused();
  // Arrows write nothing and still act.
  await press(page, 'ArrowRight');
  await expect(page.locator('kg-detail h2')).toBeVisible();

  await page.reload();
  await open(page);
  await toMap(page);
  await press(page, '/');
  await expect(page.locator('kg-map .canvas')).toBeFocused();
  await command(page, 'Single letters act on the map');
  await press(page, '/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
});

test('everything that is drawn keeps its place whatever is chosen', async ({ page }) => {
  await openMap(page);
  const before = new Map((await places(page)).map(({ key, x, y }) => [key, `${x},${y}`]));
  await toMap(page);
  for (const key of Object.keys(ARROWS)) {
    await press(page, key);
    await expect(page.locator('kg-detail h2')).toBeVisible();
    const moved = (await places(page)).filter(({ key: node, x, y }) => before.has(node) && before.get(node) !== `${x},${y}`);
    expect(moved).toEqual([]);
  }
  expect((await drawn(page))['Talks']).toBeGreaterThan(20);
});
