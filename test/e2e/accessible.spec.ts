import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, findViolations, heading, open, test, view } from './page.ts';

/** Each state is entered from the one before. */
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
    await page.keyboard.press('Escape');
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
] as const;

for (const { scheme, width, height, states } of WALKS) {
  test(`axe finds nothing, ${scheme} at ${width} px: ${states.join(', ')}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL!,
      colorScheme: scheme,
      viewport: { width, height },
      reducedMotion: 'reduce',
      hasTouch: width < 720,
    });
    const page = await context.newPage();
    await open(page);
    for (const state of states) {
      await STATES[state](page);
      expect(await findViolations(page), state).toEqual([]);
    }
    await context.close();
  });
}
