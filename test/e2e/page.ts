import { AxeBuilder } from '@axe-core/playwright';
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';

/** A page whose errors (scripts, refused by the policy, missing files) fail the test at its end, unless it expects them. */
export const test = base.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(errors);
      base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the page and waits until panel and map stand. */
export async function open(page: Page, address = '.'): Promise<void> {
  await page.goto(address);
  await page.locator('kg-panel h2').first().waitFor();
}

/** Finds by the search field and takes the first result. */
export async function choose(page: Page, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill(text);
  await page.getByRole('option').first().waitFor();
  await field.press('Enter');
}

/** The block of the schedule of a talk, by the beginning of its name. */
export function block(page: Page, name: string) {
  return page.locator('kg-strip').getByRole('button', { name });
}

/** What axe finds against WCAG 2.2 A and AA and its best practices, in words. */
export async function findViolations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // One frame and violations alone: what passes would be megabytes to carry over.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
}
