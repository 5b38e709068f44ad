import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, findViolations, heading, open, test, view } from './page.ts';

/** Each state is entered from a page just loaded. */
const STATES = {
  load: async () => {},
  idea: async (page: Page) => {
    await choose(page, 'interpolation');
    await page.locator('kg-related details.reason summary').first().click();
  },
  talk: async (page: Page) => {
    await choose(page, 'Inductive Bias and Optimization');
    await expect(heading(page)).toContainText('Nati Srebro');
  },
  search: async (page: Page) => {
    await page.getByRole('combobox').fill('turing');
    await page.getByRole('option').first().waitFor();
  },
  list: async (page: Page) => {
    await view(page, 'List');
    await page.locator('kg-list:not([quiet])').waitFor();
  },
  menu: async (page: Page) => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitemradio').first().waitFor();
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;

/** What differs: all states once, the colours of the other scheme, and the panel where it stands alone on a phone. */
const WALKS = [
  { scheme: 'light', width: 1440, height: 900, states: ['load', 'idea', 'talk', 'search', 'list', 'menu'] },
  { scheme: 'dark', width: 1440, height: 900, states: ['load', 'idea', 'search'] },
  { scheme: 'light', width: 390, height: 844, states: ['load', 'idea'] },
  { scheme: 'dark', width: 390, height: 844, states: ['idea'] },
] as const;

for (const { scheme, width, height, states } of WALKS) {
  test.describe(`axe finds nothing, ${scheme} at ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' }, hasTouch: width < 720 });
    for (const state of states) {
      test(state, async ({ page }) => {
        await open(page);
        await STATES[state](page);
        expect(await findViolations(page)).toEqual([]);
      });
    }
  });
}
