import { expect } from '@playwright/test';
import { writeGraphFile } from '../../../src/formats/graph-json.ts';
import { makeGraph } from '../../bench/make-graph.ts';
import { open, openMap } from '../page.ts';
import { isNarrow, showPane, serve, toMap } from './way.ts';
import type { Way } from './way.ts';

/** A graph by communities. */
export const LARGE: Way = {
  'by communities': async (page) => {
    await serve(page, writeGraphFile(makeGraph(3000)));
    await (isNarrow(page) ? open(page, '?graph=other.json') : openMap(page, '?graph=other.json'));
    await toMap(page);
  },
  'one of them': async (page) => {
    if (isNarrow(page)) await showPane(page, 'Read');
    await page.locator('kg-start .starts button').first().click();
    await expect(page.locator('kg-detail h2, kg-several h2').first()).toBeVisible();
  },
};
