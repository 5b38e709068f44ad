import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { placeOf } from './map.ts';
import { block, choose, drawn, heading, open, openMap, test, view } from './page.ts';

const TALK = 'talk/science-of-deep-learning/deep-learning-and-particle-physics-kyle-cranmer';

/** What stands behind # in the address. */
const fragment = (page: Page) => new URL(page.url()).hash;

test('what is chosen stands in the address; back, forward, reload and a sent link restore it', async ({ page, context }) => {
  await openMap(page);
  expect(fragment(page)).toBe('');
  await block(page, 'Kyle Cranmer').click();
  await expect(heading(page)).toContainText('Kyle Cranmer');
  await expect.poll(() => fragment(page)).toBe(`#v1&s=${TALK}`);
  await choose(page, 'interpolation');
  await expect.poll(() => fragment(page)).toContain('s=concept/interpolation');
  await view(page, 'Everything');
  await expect.poll(() => fragment(page)).toContain('lens=everything');

  await page.goBack();
  await expect.poll(async () => (await drawn(page))['Institutions']).toBe(0);
  await expect(heading(page)).toHaveText('interpolation');
  await page.goBack();
  await expect(heading(page)).toContainText('Kyle Cranmer');
  await page.goBack();
  await expect(page.locator('kg-start')).toBeVisible();
  expect(fragment(page)).toBe('');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect.poll(async () => (await drawn(page))['Institutions']).toBeGreaterThan(5);

  await page.reload();
  await expect(heading(page)).toHaveText('interpolation');
  await expect.poll(async () => (await drawn(page))['Institutions']).toBeGreaterThan(5);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other)).toHaveText('interpolation');
  await other.close();
});

test('nobody goes back to half of a word that was typed', async ({ page }) => {
  await openMap(page);
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('rewa');
  await expect.poll(() => fragment(page)).toBe('#v1&q=rewa');
  await page.getByRole('option').first().waitFor();
  await field.press('Enter');
  await expect.poll(() => fragment(page)).toContain('s=');
  await page.goBack();
  await expect(page.locator('kg-start')).toBeVisible();
  expect(fragment(page)).toBe('');
  await expect(field).toHaveValue('');
});

test('moving the camera changes the last entry of the history, and a reload looks at the same place', async ({ page }) => {
  await openMap(page);
  const entries = () => page.evaluate(() => history.length);
  await choose(page, 'overparametrization');
  await expect.poll(() => fragment(page)).toBe('#v1&s=concept/overparametrization');
  const before = await entries();
  for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).click();
  // Three steps of zoom, and then the camera rests.
  await expect.poll(() => fragment(page)).toMatch(/&cam=-?[\d.]+,-?[\d.]+,2\.46\d*$/);
  expect(await entries()).toBe(before);
  const place = await placeOf(page, 'concept/overparametrization');
  await page.reload();
  await openedMap(page);
  await expect.poll(async () => distance(await placeOf(page, 'concept/overparametrization'), place)).toBeLessThan(3);
});

test('a link opens filters, focus, pins, note, list and question, each as it was sent', async ({ page }) => {
  await openMap(page, `#v1&s=concept/interpolation&focus=1:concept/interpolation&pins=concept/interpolation:40:-20&kinds=paper`);
  await expect.poll(async () => (await drawn(page))['Talks']).toBe(1);
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await page.goto('#v1&s=concept/interpolation&main=list');
  await expect(page.locator('kg-list:not([quiet])')).toBeVisible();
  await page.goto('#v1&s=concept/interpolation&panel=note&at=science-of-deep-learning.txt:464:21650:21660');
  await expect(page.locator('kg-reader')).toBeVisible();
  await page.goto('#v1&s=speaker/amnon-shashua,speaker/nati-srebro&ask=path');
  await expect(page.locator('kg-panel')).toContainText(/overparametrization|test error|training error/);
});

test('a name that is gone is said, what is damaged too, and the rest opens; old spellings lead to what they became', async ({ page }) => {
  await open(page, '#v1&s=concept/interpolation,concept/unicorn&cam=1,2&colour=red');
  await expect(heading(page)).toHaveText('interpolation');
  const note = page.locator('kg-note');
  await expect(note).toContainText('“unicorn” is no longer in this graph');
  await expect(note).toContainText('Not understood in this link: colour.');
  await expect(note).toContainText('Damaged in this link: camera.');
  await expect.poll(() => fragment(page)).toBe('#v1&s=concept/interpolation');
  await note.getByRole('button', { name: 'Dismiss' }).click();
  await expect(note).not.toContainText('unicorn');

  await page.goto('#v1&s=speaker/anders-hover');
  await expect(heading(page)).toContainText('Anders Hansen');
  await expect.poll(() => fragment(page)).toBe('#v1&s=speaker/anders-hansen');
});

test('a component in the page of a host leaves its address alone', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    const app = document.querySelector('kg-app') as HTMLElement & { book: unknown; queries: unknown };
    const guest = Object.assign(document.createElement('kg-app'), { book: app.book, queries: app.queries });
    app.remove();
    const name = document.createElement('input');
    name.setAttribute('aria-label', 'Of the host');
    document.body.append(name, guest);
  });
  await block(page, 'Kyle Cranmer').click();
  await expect(heading(page)).toContainText('Kyle Cranmer');
  // Keys that are pressed elsewhere are the host's, and there is no link to copy.
  await page.getByLabel('Of the host').press('Escape');
  await page.getByLabel('Of the host').press('Control+k');
  await expect(heading(page)).toContainText('Kyle Cranmer');
  await expect(page.locator('kg-palette')).toHaveCount(0);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /Save this view/ })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /Copy link/ })).toHaveCount(0);
  await page.getByRole('menuitem', { name: /Save this view/ }).press('Escape');
  // The camera is the last to be told.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect
    .poll(() => page.locator('kg-app').evaluate((app: HTMLElement & { view: { camera?: unknown } }) => app.view.camera))
    .toBeDefined();
  expect(fragment(page)).toBe('');
});

async function openedMap(page: Page): Promise<void> {
  await expect.poll(() => page.locator('kg-legend .n').first().textContent()).toContain('drawn');
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
