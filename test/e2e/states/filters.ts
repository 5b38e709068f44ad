import { expect } from '@playwright/test';
import { open } from '../page.ts';
import { toMap } from './way.ts';
import type { Way } from './way.ts';

/** Filters. */
export const FILTERS: Way = {
  'that stand open': async (page) => {
    await open(page);
    await toMap(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.locator('kg-filters .close').waitFor();
  },
  'that hide': async (page) => {
    await page
      .locator('kg-filters')
      .getByRole('button', { name: /^Day 2/ })
      .click();
    await page.locator('kg-filters').getByLabel('Papers').click();
    await expect(page.getByText(/hidden by filters/).first()).toBeAttached();
  },
  'that fade': async (page) => {
    await page.locator('kg-filters').getByText('fades').click();
    await expect(page.getByText(/faded by filters/).first()).toBeAttached();
  },
  'that are closed': async (page) => {
    await page.getByRole('button', { name: 'Close the filters' }).click();
    await expect(page.locator('kg-filters')).toHaveCount(0);
  },
};
