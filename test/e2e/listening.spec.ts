import { expect } from '@playwright/test';
import { openMap, test } from './page.ts';

test('by mouse the same is said: two that are selected are counted with the talks that they light', async ({ page }) => {
  await openMap(page, '#v1&s=speaker/nati-srebro,speaker/amnon-shashua');
  await expect(page.locator('main > [role=status]')).toHaveText(/2 selected, 2 talks lit/);
  await page.locator('kg-strip').getByRole('button', { name: 'Kyle Cranmer' }).click();
  await expect(page.locator('main > [role=status]')).toHaveText(/^\s*Talk, Kyle Cranmer/);
});
