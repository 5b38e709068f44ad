import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeGraphFile } from '../../src/formats/graph-json.ts';
import { makeGraph } from '../bench/make-graph.ts';
import { drawn, findViolations, heading, openMap, test } from './page.ts';

/** Opens the page with another graph than the bundled one. */
async function openGraph(page: Page, nodes: number): Promise<void> {
  const body = writeGraphFile(makeGraph(nodes));
  await page.route('**/graph.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await openMap(page);
}

test('400 nodes: every talk is drawn', async ({ page }) => {
  await openGraph(page, 400);
  expect((await drawn(page))['Talks']).toBe(29);
});

test('3,000 nodes: by communities, and the map says how many are drawn', async ({ page }) => {
  await openGraph(page, 3000);
  await expect(page.locator('kg-map .many')).toHaveText(/^\d\d of 2,\d{3} drawn$/);
  const few = await drawn(page);
  expect(few['Talks']! + few['Ideas']!).toBeLessThanOrEqual(70);
  // Zooming in makes room for more; the whole map shows the same again.
  await page.locator('kg-map .canvas').focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press('+');
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(few['Ideas']!);
  await page.keyboard.press('0');
  await expect.poll(() => drawn(page)).toEqual(few);
});

test('3,000 nodes: nothing that stands is moved by what comes after the map', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await openGraph(page, 3000);
  await expect(page.locator('kg-start .starts button').first()).toBeVisible();
  await expect(page.locator('kg-strip li')).toHaveCount(219);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

test('3,000 nodes: a search is answered and its result drawn with its talk', async ({ page }) => {
  await openGraph(page, 3000);
  await page.getByRole('combobox', { name: 'Search' }).fill('learning');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText(/learning/i);
  await expect.poll(async () => (await drawn(page))['Ideas']).toBeGreaterThan(0);
});

test('a graph without a node, and of one talk', async ({ page }) => {
  const file = makeGraph(1);
  const none = writeGraphFile({ ...file, nodes: [], edges: [] });
  await page.route('**/graph.json', (route) => route.fulfill({ body: none, contentType: 'application/json' }));
  await page.goto('.');
  await expect(page.getByRole('heading', { name: 'No talks were found' })).toBeVisible();
  await expect(page.locator('main pre')).toContainText('## Ada Byron: On engines');
  // Nothing is offered that has nothing to act upon.
  await expect(page.locator('kg-zoom, kg-strip, kg-legend, kg-panel')).toHaveCount(0);
  expect(await findViolations(page)).toEqual([]);
  await page.unroute('**/graph.json');
  const [talk] = file.nodes.filter(({ attributes }) => attributes.kind === 'talk');
  const one = writeGraphFile({ ...file, nodes: talk === undefined ? [] : [talk], edges: [] });
  await page.route('**/graph.json', (route) => route.fulfill({ body: one, contentType: 'application/json' }));
  await openMap(page);
  expect((await drawn(page))['Talks']).toBe(1);
});

test('3,000 nodes: the schedule leaves the height to the map and names its events, questions of all events stand together', async ({
  page,
}) => {
  await openGraph(page, 3000);
  const strip = page.locator('kg-strip');
  await expect(strip.locator('.heading').first()).toHaveText('Meeting 1');
  expect((await strip.boundingBox())!.height).toBeLessThan(160);
  await strip.getByRole('button', { name: /^Show all \d+ sessions$/ }).click();
  await expect.poll(async () => (await strip.boundingBox())!.height).toBeGreaterThan(300);
  const asked = page.locator('kg-gathered .questions');
  await expect(asked).toHaveCount(1);
  await asked.locator('summary').click();
  await expect(asked.locator('.event').first()).toHaveText('Meeting 1');
});
