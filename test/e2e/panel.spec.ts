import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose, heading, open, openMap, test } from './page.ts';

/** A question of the panel at load. */
const start = (page: Page, words: string) => page.locator('kg-start .starts > li > button').filter({ hasText: words });

test('the questions at load are answered: by a node, by several, by a path, by the favourites', async ({ page }) => {
  await open(page);
  await start(page, 'Which ideas run through both days?').click();
  await expect(heading(page)).toHaveText(/^\d+ selected$/);
  await expect(page).toHaveURL(/s=concept/);
  const talks = (await page.locator('kg-several .row-head .caption').allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(talks).toEqual(talks.toSorted((a, b) => b - a));
  await page.keyboard.press('Escape');

  await start(page, 'How do').click();
  await expect(page.locator('kg-answer .path').first()).toBeVisible();
  await expect(page.locator('kg-answer .step mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await start(page, 'favourites').click();
  await expect(heading(page)).toHaveText('9 selected');
  await expect(page.locator('kg-strip [data-level]')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Show only their talks' }).click();
  await expect(page.getByText(/hidden by filters/).first()).toBeAttached();
});

test('what was asked in the whole event and what there is to read fold below the questions', async ({ page }) => {
  await open(page);
  const asked = page.locator('kg-gathered .questions');
  await asked.locator('summary').click();
  await expect(asked).toContainText('Can we extend these results ot interpolating deep networks?');
  await expect(asked).toContainText('Peter Bartlett');
  // The number of a line keeps clear of the rule beside it, in a fold too.
  const beyond = await asked
    .locator('kg-quote .line')
    .first()
    .evaluate((line) => line.getBoundingClientRect().right - line.parentElement!.getBoundingClientRect().right);
  expect(beyond).toBeLessThanOrEqual(0);
  const readings = page.locator('kg-gathered .readings');
  await readings.locator('summary').click();
  await expect(readings.locator('.rows > li')).toHaveCount(Number(await readings.locator('summary .caption').textContent()));
  await expect(readings).toContainText('Cited by Peter Bartlett');
  await readings.getByRole('button', { name: 'line 55' }).click();
  await expect(page.locator('kg-reader .here')).toContainText('Lecun 1989');
});

test('two nodes: their path step by step, and what sets them apart', async ({ page }) => {
  await open(page);
  await start(page, 'How do').click();
  const answer = page.locator('kg-answer');
  const stops = answer.locator('section > .path .stop .row-title');
  await expect(stops.first()).toBeVisible();
  const names = (await heading(page).innerText()).split('&').map((name) => name.trim());
  expect([(await stops.first().innerText()).trim(), (await stops.last().innerText()).trim()]).toEqual(names);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(answer.locator('h3')).toContainText(['In both', `Only ${names[0]}`, `Only ${names[1]}`]);
  await answer.locator('.both summary').first().click();
  await expect(answer.locator('.both mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(answer).toHaveCount(0);
});

test('a walk can be gone back with the mouse too', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  await page.locator('kg-panel [data-edge]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '← Back to interpolation' }).click();
  await expect(page.locator('kg-detail h2')).toHaveText('interpolation');
});

test('the focus can be chosen where the node is read, and left there', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  const actions = page.locator('kg-detail .actions');
  await actions.getByRole('button', { name: 'Focus' }).click();
  await expect(actions.getByRole('button', { name: 'Focus', pressed: true })).toBeVisible();
  await expect(page.locator('kg-scope .focus')).toBeVisible();
  await actions.getByRole('button', { name: 'Focus', pressed: true }).click();
  await expect(actions.getByRole('button', { name: 'Focus', pressed: false })).toBeVisible();
  await expect(page.locator('kg-scope .focus')).toHaveCount(0);
});

test('a reading list names who cites a work, and where in the notes', async ({ page }) => {
  await open(page);
  await choose(page, 'interpolation');
  await expect(page.locator('kg-covered .beside')).toContainText('Cited by Peter Bartlett');
  await page.locator('kg-covered .beside').getByRole('button', { name: 'line 444' }).first().click();
  await expect(page.locator('kg-reader .here')).toContainText('Belkin et al 2018');
});

test('what filters take out of a list is counted there, and shown again', async ({ page }) => {
  await open(page);
  await start(page, 'favourites').click();
  await page.getByRole('button', { name: 'Show only their talks' }).click();
  await choose(page, 'reinforcement learning');
  const covered = page.locator('kg-covered .covered');
  await expect(covered.locator('.hidden-note')).toContainText('hidden by filters, show');
  const some = await covered.locator('.row-title').count();
  await covered.getByRole('button', { name: 'show' }).click();
  await expect(covered.locator('.hidden-note')).toHaveCount(0);
  expect(await covered.locator('.row-title').count()).toBeGreaterThan(some);
});

test('several that are selected are let go in the corner, favourites among them have their star', async ({ page }) => {
  await open(page);
  await start(page, 'favourites').click();
  const several = page.locator('kg-several');
  await expect(several.getByRole('img', { name: 'Favourite of the note-taker' }).first()).toBeVisible();
  await several.getByRole('button', { name: 'Clear the selection' }).click();
  await expect(page.locator('kg-start')).toBeVisible();
});

test('what is read is printed in full, and nothing else', async ({ page }) => {
  await open(page);
  await choose(page, 'overparametrization');
  await page.locator('kg-covered').waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const part of ['kg-strip', 'kg-legend', '.stage', 'kg-search']) await expect(page.locator(part).first()).toBeHidden();
  const panel = page.locator('section.panel');
  await expect(panel).toBeVisible();
  expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  // Dark ink also where the screen is dark.
  await expect(page.locator('kg-detail h2')).toHaveCSS('color', 'rgb(23, 35, 31)');
});

test('a note of one word stands at the foot of the map, beside the schedule', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Control+z');
  const note = page.locator('kg-note .note');
  await expect(note).toContainText('Nothing to undo.');
  const strip = (await page.locator('kg-strip').boundingBox())!;
  const box = (await note.boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(strip.y);
});
