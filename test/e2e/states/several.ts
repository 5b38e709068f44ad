import { expect } from '@playwright/test';
import { choose, open } from '../page.ts';
import { start } from './way.ts';
import type { Way } from './way.ts';

/** Several nodes, and what is asked of two. */
export const SEVERAL: Way = {
  'the favourites': async (page) => {
    await open(page);
    await start(page, 'favourites');
    await page.locator('kg-several').waitFor();
  },
  'all but theirs left out': async (page) => {
    await page.getByRole('button', { name: 'Show only their talks' }).click();
    await choose(page, 'reinforcement learning');
    await page.locator('kg-covered .hidden-note').first().waitFor();
  },
  'how two connect': async (page) => {
    await open(page, '#v1&s=speaker/nati-srebro,speaker/amnon-shashua&ask=path');
    await page.locator('kg-answer .step mark').first().waitFor();
    const others = page.locator('kg-answer details.fold > summary');
    if ((await others.count()) > 0) await others.first().click();
  },
  'what two share': async (page) => {
    await page.locator('kg-several').getByRole('button', { name: 'Compare' }).click();
    await page.locator('kg-answer .both summary').first().click();
    await page.locator('kg-answer .both mark').first().waitFor();
  },
  'what joins two': async (page) => {
    await page.locator('kg-several').getByRole('button', { name: 'Compare' }).click();
    await expect(page.locator('kg-answer')).toHaveCount(0);
  },
};
