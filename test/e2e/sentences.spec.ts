import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { block, choose, heading, open, test } from './page.ts';

/** A click on the number beside the first sentence of a part of the page opens the note there; Escape leads back. */
async function readFirst(page: Page, part: Locator): Promise<void> {
  const line = part.locator('kg-quote .line').first();
  const number = /\d+/.exec((await line.textContent()) ?? '')?.[0] ?? '';
  const title = await heading(page).innerText();
  await line.click();
  const here = page.locator('kg-reader .here').first();
  await expect(here).toHaveAttribute('data-number', number);
  await expect(here).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(title);
}

async function unfold(fold: Locator): Promise<Locator> {
  await fold.locator('> summary').click();
  await expect(fold).toHaveAttribute('open');
  return fold;
}

test('every sentence of an idea opens the note at its line', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  for (const part of ['.telling', 'kg-covered .covered', '.asked']) await readFirst(page, page.locator(part));
  await readFirst(page, await unfold(page.locator('kg-related details.reason').first()));
  const row = page.locator('kg-covered .covered li').first();
  await row.hover();
  await row.getByRole('button', { name: 'Wrong? Peter Bartlett' }).click();
  await readFirst(page, row.locator('kg-wrong[open]'));
});

test('every sentence of a talk, a paper and a person opens the note at its line, what was asked too', async ({ page }) => {
  await open(page);
  await block(page, 'Peter Bartlett').click();
  await readFirst(
    page,
    page
      .locator('kg-detail section')
      .filter({ has: page.locator('kg-quote') })
      .first(),
  );
  await expect(page.locator('.asked')).toContainText('Can we extend these results');
  await readFirst(page, page.locator('.asked'));
  await page
    .locator('kg-detail')
    .getByRole('button', { name: /^Zhang/ })
    .first()
    .click();
  await expect(heading(page)).toContainText('Zhang');
  await readFirst(page, page.locator('kg-detail'));
  await choose(page, 'Kyle Cranmer');
  await readFirst(page, page.locator('kg-detail'));
});

test('every sentence between two nodes and of the whole event opens the note at its line', async ({ page }) => {
  await open(page);
  await readFirst(page, await unfold(page.locator('kg-gathered .questions')));
  await open(page, '#v1&s=speaker/nati-srebro,speaker/amnon-shashua&ask=path');
  await readFirst(page, page.locator('kg-answer .path').first());
  await page.getByRole('button', { name: 'Compare' }).click();
  await readFirst(page, await unfold(page.locator('kg-answer .both details.reason').first()));
});
