import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { press, search, tabTo } from './keys.ts';
import { heading, open, test } from './page.ts';

const FAR = { most: 160 };
const here = (page: Page) => page.locator('kg-reader .here');

/** Opens what folds, by keys. */
async function unfold(page: Page, fold: Locator): Promise<void> {
  await tabTo(page, fold.locator('> summary'), FAR);
  await press(page, 'Enter');
  await expect(fold).toHaveAttribute('open');
}

/** Goes to the first sentence of a part of the panel, opens the note at its line and comes back. */
async function readFirst(page: Page, part: Locator): Promise<void> {
  const line = part.locator('kg-quote .line').first();
  const number = /\d+/.exec((await line.textContent()) ?? '')?.[0] ?? '';
  const title = await heading(page).innerText();
  await tabTo(page, line, FAR);
  await press(page, 'Enter');
  await expect(here(page)).toHaveAttribute('data-number', number);
  await expect(here(page)).toBeInViewport();
  await press(page, 'Escape');
  await expect(heading(page)).toHaveText(title);
}

test('what was asked and what there is to read: of the event', async ({ page }) => {
  await open(page);
  const asked = page.locator('kg-gathered .questions');
  await unfold(page, asked);
  await expect(asked).toContainText('Can we extend these results ot interpolating deep networks?');
  await readFirst(page, asked);
  const readings = page.locator('kg-gathered .readings');
  await unfold(page, readings);
  await expect(readings).toContainText('Cited by Peter Bartlett');
  await tabTo(page, readings.getByRole('button', { name: 'line 55' }), FAR);
  await press(page, 'Enter');
  await expect(here(page)).toContainText('Lecun 1989');
});

test('what was asked and what there is to read: of an idea, of a talk', async ({ page }) => {
  await open(page);
  await search(page, 'interpolation');
  await expect(page.locator('.asked')).toContainText('Can we extend these results ot interpolating deep networks?');
  await readFirst(page, page.locator('.asked'));
  const beside = page.locator('kg-covered .beside');
  await tabTo(page, beside.getByRole('button', { name: 'line 444' }).first(), FAR);
  await press(page, 'Enter');
  await expect(here(page)).toContainText('Belkin et al 2018');
  await press(page, 'Escape');
  await tabTo(page, page.locator('kg-covered .covered .row-title').first(), FAR);
  await press(page, 'Enter');
  await expect(heading(page)).toContainText('Peter Bartlett');
  await expect(page.locator('.asked')).toContainText('Can we extend these results');
  await readFirst(page, page.locator('.asked'));
  await tabTo(
    page,
    page
      .locator('kg-detail')
      .getByRole('button', { name: /^Zhang/ })
      .first(),
    FAR,
  );
  await press(page, 'ArrowRight');
  await expect(heading(page)).toContainText('Zhang');
});

test('the sentences of a talk, of a reason, of a path and of a comparison open at their lines', async ({ page }) => {
  await open(page);
  await search(page, 'interpolation');
  await readFirst(page, page.locator('.telling'));
  await readFirst(page, page.locator('kg-covered .covered'));
  const reason = page.locator('kg-related details.reason').first();
  await unfold(page, reason);
  await readFirst(page, reason);

  await press(page, 'Escape');
  await tabTo(page, page.locator('kg-start .starts button').filter({ hasText: 'How do' }), FAR);
  await press(page, 'Enter');
  await readFirst(page, page.locator('kg-answer .path').first());
  await tabTo(page, page.getByRole('button', { name: 'Compare' }), FAR);
  await press(page, 'Enter');
  const shared = page.locator('kg-answer .both details.reason').first();
  await unfold(page, shared);
  await readFirst(page, shared);
});

test('the focus is chosen where the node is read, and left there; several are let go in the corner', async ({ page }) => {
  await open(page);
  await search(page, 'interpolation');
  const actions = page.locator('kg-detail .actions');
  await tabTo(page, actions.getByRole('button', { name: 'Focus' }), FAR);
  await press(page, 'Space');
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await press(page, 'Space');
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);
  await press(page, 'Escape');
  await tabTo(page, page.locator('kg-start .starts button').filter({ hasText: 'favourites' }), FAR);
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: 'Show only their talks' }), FAR);
  await press(page, 'Enter');
  await expect(page.getByText(/hidden by filters/).first()).toBeAttached();
  await tabTo(page, page.locator('kg-several').getByRole('button', { name: 'Clear the selection' }), FAR);
  await press(page, 'Enter');
  await expect(page.locator('kg-start')).toBeVisible();
});

test.describe('Wrong?', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const box = (page: Page) => page.locator('kg-wrong[open] .box');

  test('of an idea: words and rule are shown, and the line with another name is copied', async ({ page }) => {
    await open(page);
    await search(page, 'interpolation');
    const button = page.getByRole('button', { name: 'Wrong? interpolation' });
    await tabTo(page, button, FAR);
    await press(page, 'Enter');
    await expect(box(page)).toContainText('lexicon, in spite of a typing error · 1 place');
    await expect(box(page)).toContainText('“Interprolation”');
    await tabTo(page, box(page).getByRole('textbox', { name: 'The right name' }));
    await page.keyboard.type('interpolation of data');
    await press(page, 'Enter');
    await expect(page.getByText(/^Copied: The line for corrections\.json/)).toBeVisible();
    expect(JSON.parse(await copied(page))).toEqual({ kind: 'concept', rename: 'interpolation', to: 'interpolation of data' });
    await press(page, 'Escape');
    await expect(box(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('of an edge: one of its places is said to name nothing', async ({ page }) => {
    await open(page);
    await search(page, 'interpolation');
    const row = page.locator('kg-covered .covered li').first();
    await tabTo(page, row.getByRole('button', { name: 'Wrong? Peter Bartlett' }), FAR);
    await press(page, 'Enter');
    await expect(box(page)).toContainText('lexicon');
    await tabTo(page, box(page).getByLabel('Which place'));
    await press(page, 'ArrowDown');
    await tabTo(page, box(page).getByRole('button', { name: 'Copy the line' }));
    await press(page, 'Enter');
    await expect.poll(() => copied(page)).toContain('"drop"');
    const { drop } = JSON.parse(await copied(page)) as { drop: { source: string; quote: string; which: number } };
    expect(drop).toMatchObject({ source: 'science-of-deep-learning.txt', quote: 'Interpolation', which: 2 });
  });

  test('of a speaker: it is another kind of thing', async ({ page }) => {
    await open(page);
    await search(page, 'Kyle Cranmer');
    await tabTo(
      page,
      page
        .locator('kg-detail')
        .getByRole('button', { name: /^Wrong\? Kyle Cranmer/ })
        .first(),
      FAR,
    );
    await press(page, 'Enter');
    await tabTo(page, box(page).getByLabel('What is right?'));
    await press(page, 'Home');
    const kind = box(page).getByLabel('Choose');
    for (let steps = 0; steps < 8 && (await kind.count()) === 0; steps++) await press(page, 'ArrowDown');
    await tabTo(page, kind);
    await page.keyboard.type('Institution');
    await tabTo(page, box(page).getByRole('button', { name: 'Copy the line' }));
    await press(page, 'Enter');
    await expect.poll(() => copied(page)).toBe('{ "kind": "speaker", "change-kind": "Kyle Cranmer", "to": "institution" }');
  });
});

test('the search is walked with arrows, lines of the notes too', async ({ page }) => {
  await open(page);
  await press(page, '/');
  await page.keyboard.type('turing');
  const lines = page.getByRole('option').filter({ hasText: /turing/i });
  await expect(lines.first()).toBeVisible();
  await press(page, 'ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await press(page, 'ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  const line = page.locator('kg-search [role=option].line').first();
  const number = await line.locator('.number').innerText();
  await expect(line).toBeVisible();
  for (let steps = 0; steps < 20 && (await line.getAttribute('aria-selected')) !== 'true'; steps++) await press(page, 'ArrowDown');
  await press(page, 'Enter');
  await expect(here(page)).toHaveAttribute('data-number', number);
  // Back to the panel, and the field is empty again.
  await press(page, 'Escape');
  await expect(page.locator('kg-reader')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('');
});
