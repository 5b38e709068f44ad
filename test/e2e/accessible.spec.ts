import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, findViolations, open, test } from './page.ts';

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  load: async () => {},
  idea: (page) => choose(page, 'reinforcement learning'),
  talk: (page) => choose(page, 'Inductive Bias and Optimization'),
  speaker: (page) => choose(page, 'Jitendra Malik'),
  search: async (page) => {
    await page.getByRole('combobox').fill('turing');
    await page.getByRole('option').first().waitFor();
  },
  list: async (page) => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'List' }).click();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing, ${colorScheme} at ${width} px`, async ({ browser, baseURL }) => {
      test.slow();
      const context = await browser.newContext({
        baseURL: baseURL!,
        colorScheme,
        viewport: { width, height },
        reducedMotion: 'reduce',
        hasTouch: width < 720,
      });
      const page = await context.newPage();
      for (const [state, enter] of Object.entries(STATES)) {
        await open(page);
        await enter(page);
        expect(await findViolations(page), state).toEqual([]);
      }
      await context.close();
    });
  }
}
