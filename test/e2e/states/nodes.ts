import { expect } from '@playwright/test';
import { block, choose, heading, open } from '../page.ts';
import type { Way } from './way.ts';

/** Each other kind of node, and a walk. */
export const NODES: Way = {
  'a talk': async (page) => {
    await open(page);
    await choose(page, 'Inductive Bias and Optimization');
    await expect(heading(page)).toContainText('Nati Srebro');
  },
  'a talk without notes': async (page) => {
    await block(page, 'Tomaso Poggio, Networks of neurons').click();
    await expect(page.getByText('Nothing was noted.')).toBeVisible();
  },
  'a panel': async (page) => {
    await block(page, 'Panel').first().click();
    await expect(heading(page)).toContainText('Panel');
  },
  'a speaker whose name was put right': async (page) => {
    await choose(page, 'Anders Hansen');
    await page.locator('kg-detail').getByRole('button', { name: 'Wrong?' }).first().click();
    await page.locator('kg-wrong[open]').first().waitFor();
  },
  'an institution': async (page) => {
    await choose(page, 'McGill');
    await expect(heading(page)).toContainText('McGill');
  },
  'a paper': async (page) => {
    await choose(page, 'Zhang et al');
    await expect(heading(page)).toContainText('Zhang');
  },
  'a walk': async (page) => {
    await choose(page, 'interpolation');
    await page.locator('kg-panel [data-edge]').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('kg-panel .walk')).toBeVisible();
  },
};
