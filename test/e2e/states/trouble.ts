import { expect } from '@playwright/test';
import { writeGraphFile } from '../../../src/formats/graph-json.ts';
import { makeGraph } from '../../bench/make-graph.ts';
import { open } from '../page.ts';
import { isNarrow, showPane, serve } from './way.ts';
import type { Way } from './way.ts';

/** What cannot be shown, and how that is said. */
export const TROUBLE: Way = {
  'names that are gone': async (page) => {
    await open(page, '#v1&s=concept/interpolation,concept/unicorn&cam=1,2&colour=red');
    await expect(page.locator('kg-note')).toContainText('no longer in this graph');
  },
  'a link that is too long': async (page) => {
    const keys = await page
      .locator('kg-app')
      .evaluate((app: HTMLElement & { book: { graph: { nodes(): string[] } } }) =>
        app.book.graph.nodes().filter((key) => /^concept\/[a-z-]+$/.test(key)),
      );
    await page.goto(`#v1&hidden=${keys.slice(0, 120).join(',')}`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Copy link/ }).click();
    await expect(page.locator('kg-note')).toContainText('Save as a file');
  },
  'no map': async (page) => {
    await page.route('**/assets/map-view*.js', (route) => route.abort());
    await page.goto('about:blank');
    await open(page);
    if (isNarrow(page)) await showPane(page, 'Map');
    await expect(page.getByText('The map could not be drawn')).toBeVisible();
    await page.unroute('**/assets/map-view*.js');
  },
  'no graph': async (page) => {
    await serve(page, '{"nodes": ');
    await page.goto('?graph=other.json');
    await page.getByRole('link', { name: 'Open the graph beside this page' }).waitFor();
  },
  'an empty graph': async (page) => {
    await page.unroute('**/other.json');
    await serve(page, writeGraphFile({ ...makeGraph(1), nodes: [], edges: [] }));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'No talks were found' })).toBeVisible();
  },
};
