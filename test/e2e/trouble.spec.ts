import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeGraphFile } from '../../src/formats/graph-json.ts';
import { smallGraph } from '../state/small-graph.ts';
import { placeOf } from './map.ts';
import { choose, findViolations, heading, open, openMap, test, view } from './page.ts';

async function serve(page: Page, body: string, contentType = 'application/json'): Promise<void> {
  await page.route('**/other.json', (route) => route.fulfill({ body, contentType }));
}

const small = smallGraph();
/** What a quick look does not see. */
const misquoted = JSON.stringify(small).replace(/"quote":"[^"]+"/, '"quote":"never said"');
/** What is parsed behind the map only. */
const damaged = writeGraphFile(small).replace(/("kind":"covers".*?"quote"):/, '$1');
const newer = JSON.stringify({ ...small, attributes: { ...small.attributes, version: 2 } });

for (const [name, body, type, message] of [
  ['a broken graph', '{"attributes": {"format": "talk', 'application/json', 'This graph cannot be opened'],
  ['a graph of a newer version', newer, 'application/json', 'This graph is from a newer Talkgraph'],
  ['a graph whose quotes are not in its notes', misquoted, 'application/json', 'This graph cannot be opened'],
  ['other JSON', '{"nodes": []}', 'application/json', 'This graph cannot be opened'],
  ['a web page', '<!doctype html><p>Not here', 'text/html', 'This is no graph'],
] as const) {
  test(`${name} gets a message that says what to do`, async ({ page }) => {
    await serve(page, body, type);
    await page.goto('?graph=other.json');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(message);
    await expect(alert.getByRole('link', { name: 'Open the graph beside this page' })).toBeVisible();
  });
}

test('evidence that is damaged is told of with its place, whoever comes to it first', async ({ page, errors }) => {
  await serve(page, damaged);
  await page.goto('?graph=other.json');
  await expect(page.getByRole('alert')).toContainText(/This graph cannot be opened[^]*line \d+, column \d+/);
  // Who asked for it was told as well.
  errors.length = 0;
});

test('from the message the graph beside the page can be opened', async ({ page }) => {
  await serve(page, '{"nodes": ');
  await page.goto('?graph=other.json');
  const link = page.getByRole('link', { name: 'Open the graph beside this page' });
  await link.waitFor();
  expect(await findViolations(page)).toEqual([]);
  await link.click();
  await expect(heading(page)).toHaveText('Two days, 29 talks');
});

test('a missing graph gets a message', async ({ page, errors }) => {
  await page.goto('?graph=nowhere.json');
  await expect(page.getByRole('alert')).toContainText('nowhere.json, and the server has no such file');
  expect(errors.splice(0).every((error) => error.includes('404'))).toBe(true);
});

test('a graph of another origin is refused, and never asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('?graph=https://example.org/graph.json');
  await expect(page.getByRole('alert')).toContainText('on another server');
  expect(asked.filter((url) => url.includes('example.org') && !url.includes('?graph='))).toEqual([]);
});

test('HTML in a note is text everywhere', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const graph = {
    ...small,
    attributes: {
      ...small.attributes,
      title: hostile,
      events: small.attributes.events.map((event) => ({
        ...event,
        sessions: event.sessions.map((session) => ({ ...session, label: `${session.label} ${hostile}` })),
      })),
    },
    nodes: small.nodes.map(({ key, attributes }) => {
      const said = { label: `${attributes.label} ${hostile}`, aliases: [`${hostile} also`] };
      const { kind } = attributes;
      return {
        key,
        attributes: { ...attributes, ...said, ...(kind === 'talk' || kind === 'paper' ? { title: said.label, venue: hostile } : {}) },
      };
    }),
  };
  await serve(page, JSON.stringify(graph));
  await openMap(page, '?graph=other.json');
  const place = await placeOf(page, 'talk/crystals');
  await page.mouse.move(place.x, place.y);
  await expect(page.locator('kg-map .hint')).toContainText(hostile);
  for (const text of ['annealing', 'Ada', 'Growing', 'Turin', 'Lee']) {
    await choose(page, text);
    await page.locator('kg-detail h2').waitFor();
  }
  await choose(page, 'patience');
  await page.getByRole('combobox', { name: 'Search' }).fill('img');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await view(page, 'List');
  await expect(page.locator('kg-list')).toContainText(hostile);
  await expect(page.locator('img, main script')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText(hostile);
  await expect(page).toHaveTitle(hostile);
});

test('opened from disk the page says what to do', async ({ page, errors }) => {
  await page.goto(pathToFileURL(resolve('dist/app/index.html')).href);
  await expect(page.getByRole('heading', { name: 'This page has to be served' })).toBeVisible();
  await expect(page.getByText('talkgraph serve .')).toBeVisible();
  errors.length = 0;
});

test('nothing is asked of other machines, and the policy is strict', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await page.locator('kg-map canvas').first().waitFor();
  await page.locator('kg-map').hover({ position: { x: 200, y: 200 } });
  expect(asked.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});
