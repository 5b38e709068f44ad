import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { parseGraphFile } from '../../src/formats/graph-json.ts';
import { choose, drawn, heading, open, openMap, test } from './page.ts';

/** Chooses from the Share menu what ends with a file. */
async function save(page: Page, name: RegExp | string): Promise<Download> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
  return download;
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

test('the graph is saved as it was loaded, and opens again by ?graph=', async ({ page, request, baseURL }) => {
  await open(page);
  const download = await save(page, /^Graph \(JSON\)/);
  expect(download.suggestedFilename()).toMatch(/^[a-z-]*science-of-deep-learning[a-z-]*\.json$/);
  const text = await textOf(download);
  expect(text).toBe(await (await request.get(`${baseURL}graph.json`)).text());

  await page.route('**/kept/exported.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }));
  await open(page, '?graph=kept/exported.json');
  await choose(page, 'interpolation');
  await expect(page.locator('kg-detail h2')).toHaveText('interpolation');
});

test('what is visible is saved as a sound graph of its own, which opens', async ({ page }) => {
  await openMap(page, '#v1&s=concept/interpolation&focus=2:concept/interpolation&kinds=paper');
  const download = await save(page, /^Graph as filtered/);
  const text = await textOf(download);
  const file = parseGraphFile(text);
  expect(file.nodes.map(({ key }) => key)).toContain('concept/interpolation');
  expect(file.nodes.filter(({ attributes }) => attributes.kind === 'paper')).toEqual([]);
  expect(file.nodes.filter(({ attributes }) => attributes.kind === 'talk')).toHaveLength(1);
  expect(file.edges.length).toBeGreaterThan(5);
  await page.route('**/part.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }));
  await openMap(page, '?graph=part.json');
  expect((await drawn(page))['Talks']).toBe(1);
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link is copied, and says that nobody else can open one of this computer', async ({ page }) => {
    await open(page);
    await choose(page, 'interpolation');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const item = page.getByRole('menuitem', { name: /^Copy link/ });
    await expect(item).toContainText('Only people at this computer can open it; build a site to send it');
    await item.click();
    await expect(page.locator('kg-note')).toContainText('Link copied. Only people at this computer');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#v1&s=concept\/interpolation$/);
  });
});

test('pictures of what is seen: PNG, twice as large, and SVG with title and legend', async ({ page }) => {
  await openMap(page, '#v1&s=concept/interpolation');
  const size = async (download: Download) => {
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    return bytes.readUInt32BE(16);
  };
  const once = await size(await save(page, 'Picture (PNG)'));
  const twice = await size(await save(page, /^Picture, twice as large/));
  expect(twice).toBe(2 * once);
  const download = await save(page, /^Picture to edit/);
  expect(download.suggestedFilename()).toMatch(/\.svg$/);
  const svg = await textOf(download);
  expect(svg).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg/);
  for (const words of ['The Science of Deep Learning', 'interpolation', 'Ideas', 'Day 1']) expect(svg).toContain(words);
});

test('a view is saved as a file, by keys too, and opens again from the menu and by dropping it; another file says what it is not', async ({
  page,
}) => {
  await openMap(page, '#v1&s=concept/interpolation&focus=1:concept/interpolation');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('save this view');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const path = await download.path();
  await open(page, '.');

  await page.getByRole('button', { name: 'View', exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: /^Open a saved view/ }).click(),
  ]);
  await chooser.setFiles(path);
  await expect(heading(page)).toHaveText('interpolation');
  await expect.poll(() => page.url()).toContain('focus=1:concept/interpolation');

  await open(page, '.');
  const drop = (text: string, name: string) =>
    page.locator('kg-app').evaluate(
      (app, [body, called]) => {
        const data = new DataTransfer();
        data.items.add(new File([body!], called!, { type: 'application/json' }));
        app.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true, cancelable: true }));
      },
      [text, name],
    );
  await drop('{"format":"talkgraph"}', 'graph.json');
  await expect(page.locator('kg-note')).toContainText('graph.json is no saved view of Talkgraph.');
  await drop(await readFile(path, 'utf8'), 'view.json');
  await expect(heading(page)).toHaveText('interpolation');
  await expect(page.locator('kg-note')).toContainText('The saved view is open.');
});

test('past 2,000 characters the link offers a file instead', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    const app = document.querySelector('kg-app') as HTMLElement & { book: { graph: { nodes(): string[] } } };
    const keys = app.book.graph
      .nodes()
      .filter((key) => key.startsWith('concept/'))
      .slice(0, 120);
    app.dispatchEvent(new CustomEvent('kg-command', { detail: { type: 'hide', keys } }));
  });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Copy link/ }).click();
  await expect(page.locator('kg-note')).toContainText(/takes a link of [\d,]+ characters/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('kg-note').getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(JSON.parse(await textOf(download))).toMatchObject({ format: 'talkgraph-view', version: 1 });
  // The page itself keeps the whole of it.
  await page.reload();
  await expect(page.locator('kg-scope .hidden')).toContainText('120');
});

test('at load at most nine controls stand beside the search, in header and legend', async ({ page }) => {
  await openMap(page);
  const controls = page.locator('kg-header button, kg-legend button').filter({ visible: true });
  expect(await controls.count()).toBeLessThanOrEqual(9);
});
