import { expect } from '@playwright/test';
import { choose, open } from '../page.ts';
import type { Way } from './way.ts';

/** The note. */
export const NOTE: Way = {
  'at a line': async (page) => {
    await open(page);
    await choose(page, 'interpolation');
    await page.locator('kg-covered kg-quote .line').first().click();
    await page.locator('kg-reader .here').waitFor();
  },
  'words that could be searched': async (page) => {
    await page.locator('kg-reader .here .words').dblclick({ position: { x: 150, y: 10 } });
    await page.locator('kg-reader .find').waitFor();
  },
  'a name in it': async (page) => {
    await page.locator('kg-reader .name.concept', { hasText: 'Linear Regression' }).first().click();
    await page.locator('kg-reader .chosen').first().waitFor();
  },
  'of nothing that is chosen': async (page) => {
    await page.goto('#v1&panel=note&at=science-of-deep-learning.txt:464:21650:21660');
    await expect(page.locator('kg-reader .mentions')).toHaveCount(0);
  },
};
