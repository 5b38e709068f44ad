import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, findViolations, open, test } from './page.ts';

/** Each state is entered from the one before. */
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
    await page.keyboard.press('Escape');
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
      await open(page);
      for (const [state, enter] of Object.entries(STATES)) {
        await enter(page);
        expect(await findViolations(page), state).toEqual([]);
      }
      await context.close();
    });
  }
}
