import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { parseGraphFile } from '../../src/formats/graph-json.ts';
import { choose, command, press, search, tabTo, toMap } from './keys.ts';
import { heading, open, openMap, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Chooses from the Share menu what ends with a file. */
async function save(page: Page, name: RegExp | string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, 'Share', name)]);
  return download;
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const fragment = (page: Page) => new URL(page.url()).hash;

test('pictures of what is seen: PNG, twice as large, and SVG with title and legend', async ({ page }) => {
  await openMap(page, '#v1&s=concept/interpolation');
  const size = async (download: Download) => {
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const [width, height] = await size(await save(page, 'Picture (PNG)'));
  await expect(page.getByRole('status').filter({ hasText: /^Saved as .+\.png\.$/ })).toBeVisible();
  expect(await size(await save(page, /^Picture, twice as large/))).toEqual([width! * 2, height! * 2]);
  const svg = await textOf(await save(page, /^Picture to edit/));
  expect(svg).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg/);
  for (const words of ['The Science of Deep Learning', 'interpolation', 'Ideas', 'Day 1']) expect(svg).toContain(words);
});

test('the graph, all of it or what is visible', async ({ page, request, baseURL }) => {
  await openMap(page, '#v1&s=concept/interpolation&focus=1:concept/interpolation&kinds=paper');
  expect(await textOf(await save(page, /^Graph \(JSON\)/))).toBe(await (await request.get(`${baseURL}graph.json`)).text());
  const visible = parseGraphFile(await textOf(await save(page, /^Graph as filtered/)));
  expect(visible.nodes.filter(({ attributes }) => attributes.kind === 'talk')).toHaveLength(1);
  expect(visible.nodes.filter(({ attributes }) => attributes.kind === 'paper')).toEqual([]);
});

test('a link is copied from the menu and by its command, and says who can open it', async ({ page }) => {
  await open(page);
  await search(page, 'interpolation');
  await choose(page, 'Share', /^Copy link.*Only people at this computer can open it/);
  await expect(page.locator('kg-note')).toContainText('Link copied. Only people at this computer');
  expect(await copied(page)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#v1&s=concept\/interpolation$/);
  await press(page, 'Escape');
  await command(page, 'Copy a link to this view');
  await expect.poll(() => copied(page)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('past 2,000 characters the link offers a file instead, which opens again', async ({ page }) => {
  const keys = await manyIdeas(page);
  await openMap(page, `#v1&hidden=${keys.join(',')}`);
  await expect(page.locator('kg-scope .hidden')).toContainText(`${keys.length} hidden by you`);
  await choose(page, 'Share', /^Copy link/);
  await expect(page.locator('kg-note')).toContainText(/takes a link of [\d,]+ characters/);
  await tabTo(page, page.locator('kg-note').getByRole('button', { name: 'Save as a file' }), { most: 160 });
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
  const path = await download.path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'talkgraph-view', version: 1 });

  await open(page, '.');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose(page, 'View', /^Open a saved view/)]);
  await chooser.setFiles(path);
  await expect(page.locator('kg-note')).toContainText('The saved view is open.');
  await expect(page.locator('kg-scope .hidden')).toContainText(`${keys.length} hidden by you`);
});

test('choosing makes an entry of the history, typing and moving the camera change the last one; Alt and Left goes back', async ({
  page,
}) => {
  await openMap(page);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await press(page, '/');
  await page.keyboard.type('overparam');
  await expect.poll(() => fragment(page)).toBe('#v1&q=overparam');
  expect(await entries()).toBe(before);
  await page.getByRole('option').first().waitFor();
  await press(page, 'Enter');
  await expect.poll(() => fragment(page)).toBe('#v1&s=concept/overparametrization');
  expect(await entries()).toBe(before + 1);
  await toMap(page);
  await press(page, '+', 3);
  await expect.poll(() => fragment(page)).toMatch(/&cam=-?[\d.]+,-?[\d.]+,2\.46\d*$/);
  expect(await entries()).toBe(before + 1);
  await press(page, 'f');
  await expect.poll(() => fragment(page)).toContain('focus=1:concept/overparametrization');
  await press(page, '2');
  await expect.poll(() => fragment(page)).toContain('focus=2:');
  await page.reload();
  await expect(heading(page)).toHaveText('overparametrization');
  await expect(page.locator('kg-scope .focus [aria-pressed=true]')).toHaveText('2');
  await toMap(page);
  await press(page, 'Escape');
  await expect.poll(() => fragment(page)).not.toContain('focus=');
  await page.goBack();
  await expect.poll(() => fragment(page)).toContain('focus=2:');
});

test('what a link names and is gone is said, and put away', async ({ page }) => {
  await open(page, '#v1&s=concept/interpolation,concept/unicorn');
  const note = page.locator('kg-note');
  await expect(note).toContainText('“unicorn” is no longer in this graph');
  await tabTo(page, note.getByRole('button', { name: 'Dismiss' }), { most: 160 });
  await press(page, 'Enter');
  await expect(note).not.toContainText('unicorn');
  await expect(heading(page)).toHaveText('interpolation');
});

/** So many keys of ideas that they take a long link. */
async function manyIdeas(page: Page): Promise<string[]> {
  const file = (await (await page.request.get('graph.json')).json()) as { nodes: { key: string }[] };
  return file.nodes
    .map(({ key }) => key)
    .filter((key) => /^concept\/[a-z-]+$/.test(key))
    .slice(0, 120);
}
