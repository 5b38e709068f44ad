import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { block, choose, findViolations, heading, open, test, view } from './page.ts';

const NARROW = 720;

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
  wrong: async (page: Page) => {
    await choose(page, 'Anders Hansen');
    await page.locator('kg-detail').getByRole('button', { name: 'Wrong?' }).first().click();
    await page.locator('kg-wrong').first().waitFor();
  },
  reader: async (page: Page) => {
    await choose(page, 'interpolation');
    await page.locator('kg-quote').getByRole('button').first().click();
    await page.locator('kg-reader mark, kg-reader .mark, kg-reader button').first().waitFor();
  },
  path: async (page: Page) => {
    await page
      .locator('kg-start')
      .getByRole('button', { name: /connect/ })
      .click();
    await page.locator('kg-several').getByText('How they connect').first().waitFor();
  },
  compare: async (page: Page) => {
    await page
      .locator('kg-start')
      .getByRole('button', { name: /connect/ })
      .click();
    await page.locator('kg-several').getByRole('button', { name: 'Compare' }).click();
  },
  search: async (page: Page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('turing');
    await page.getByRole('option').first().waitFor();
  },
  list: async (page: Page) => {
    await choose(page, 'interpolation');
    await view(page, 'List');
    await page.locator('kg-list:not([quiet])').waitFor();
  },
  map: async (page: Page) => {
    await block(page, 'Chris Manning').click();
    if (isNarrow(page)) await page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name: 'Map' }).click();
  },
  filters: async (page: Page) => {
    if (isNarrow(page)) await page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name: 'Map' }).click();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page
      .locator('kg-filters')
      .getByRole('button', { name: /^Day 2/ })
      .click();
  },
  focus: async (page: Page) => {
    await choose(page, 'overparametrization');
    await page.locator('kg-detail').getByRole('button', { name: 'Focus', exact: true }).click();
    if (isNarrow(page)) await page.getByRole('navigation', { name: 'Show' }).getByRole('button', { name: 'Map' }).click();
    await page.locator('kg-scope .focus').waitFor();
  },
  menu: async (page: Page) => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitemradio').first().waitFor();
  },
  share: async (page: Page) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
  },
  palette: async (page: Page) => {
    await page.keyboard.press('Control+k');
    await page.locator('kg-palette [role=option]').first().waitFor();
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test.describe(`axe finds nothing, ${scheme} at ${width} px`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' }, hasTouch: width < NARROW });
      for (const [state, enter] of Object.entries(STATES)) {
        test(state, async ({ page }) => {
          await open(page);
          await enter(page);
          expect(await findViolations(page)).toEqual([]);
        });
      }
    });
  }
}

function isNarrow(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < NARROW;
}
