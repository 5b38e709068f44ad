import { expect } from '@playwright/test';
import { choose, open } from '../page.ts';
import { isNarrow, showPane } from './way.ts';
import type { Way } from './way.ts';

/** What is searched, an idea, and what can be opened of it. */
export const IDEA: Way = {
  'what a search finds': async (page) => {
    await open(page);
    await page.getByRole('combobox', { name: 'Search' }).fill('turing');
    await page.getByRole('option').first().waitFor();
  },
  'what no search finds': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('qqqq');
    await expect(page.locator('kg-search .none')).toBeVisible();
  },
  'an idea and a reason': async (page) => {
    await choose(page, 'interpolation');
    await page.locator('kg-related details.reason summary').first().click();
    await page.locator('kg-related details.reason mark').first().waitFor();
  },
  'all that folds': async (page) => {
    for (const fold of await page.locator('kg-panel details.fold > summary').all()) await fold.click();
  },
  'what made it': async (page) => {
    await page.getByRole('button', { name: 'Wrong? interpolation' }).click();
    await page.locator('kg-wrong[open] .box').waitFor();
  },
  'a correction, copied': async (page) => {
    await page.getByRole('textbox', { name: 'The right name' }).fill('interpolation of data');
    await page.getByRole('button', { name: 'Copy the line' }).click();
    await expect(page.locator('kg-note p')).not.toBeEmpty();
  },
  'what made an edge': async (page) => {
    const row = page.locator('kg-covered .covered li').first();
    await row.hover();
    await row.getByRole('button', { name: 'Wrong? Peter Bartlett' }).click();
    await row.locator('kg-wrong[open] .box').waitFor();
  },
  'its neighbourhood alone': async (page) => {
    await page.locator('kg-detail .actions').getByRole('button', { name: 'Focus' }).click();
    if (isNarrow(page)) await showPane(page, 'Map');
    await page.locator('kg-scope .focus').waitFor();
  },
};
