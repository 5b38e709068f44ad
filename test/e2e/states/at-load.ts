import { expect } from '@playwright/test';
import { open } from '../page.ts';
import type { Way } from './way.ts';

/** What stands at load and what its controls open. */
export const AT_LOAD: Way = {
  'at first': (page) => open(page),
  'what was asked and what there is to read': async (page) => {
    for (const part of ['.questions', '.readings']) await page.locator(`kg-gathered ${part} > summary`).click();
    await expect(page.locator('kg-gathered .readings .rows li').first()).toBeVisible();
  },
  'the Share menu': async (page) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'the View menu': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitemradio').first().waitFor();
  },
  'the commands': async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.locator('kg-palette [role=option]').first().waitFor();
  },
  'commands and names that were found': async (page) => {
    await page.keyboard.type('inter');
    await expect(page.getByRole('option', { name: 'interpolation' })).toBeVisible();
  },
  'no command': async (page) => {
    await page.keyboard.type('qqqq');
    await expect(page.locator('kg-palette .none')).toBeVisible();
  },
  'keys and gestures': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Keys and gestures' }).click();
    await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor();
  },
  'something is said': async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(page.locator('kg-note')).toContainText('Nothing to undo.');
  },
};
