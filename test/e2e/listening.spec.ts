import { expect } from '@playwright/test';
import { choose, openMap, test } from './page.ts';

test('those who listen hear what is selected and which edge the walk points at', async ({ page }) => {
  await openMap(page);
  const heard = page.locator('main > [role=status]');
  await choose(page, 'overparametrization');
  await expect(heard).toHaveText(/^\s*Idea, overparametrization, \d+ talks\s*$/);
  await page.locator('kg-map .canvas').focus();
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(heard).toHaveText(/^\s*Idea, overparametrization, (\d+) talks 2 of \1: comes up in \p{Lu}/u);
  const name = /comes up in (.+?),/.exec((await heard.textContent()) ?? '')?.[1] ?? '';
  await page.keyboard.press('Enter');
  await expect(heard).toContainText(`Talk, ${name}`);
  await page.keyboard.press('Backspace');
  await expect(heard).toContainText('Idea, overparametrization');
});

test('by mouse the same is said: two that are selected are counted with the talks that they light', async ({ page }) => {
  await openMap(page, '#v1&s=speaker/nati-srebro,speaker/amnon-shashua');
  await expect(page.locator('main > [role=status]')).toHaveText(/2 selected, 2 talks lit/);
  await page.locator('kg-strip').getByRole('button', { name: 'Kyle Cranmer' }).click();
  await expect(page.locator('main > [role=status]')).toHaveText(/^\s*Talk, Kyle Cranmer/);
});
