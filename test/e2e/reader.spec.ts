import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { block, choose, heading, open, test } from './page.ts';

const NAME = 'interpolation';

/** Opens the note at the first sentence that the panel shows of an idea. */
async function readFirst(page: Page, idea = NAME): Promise<void> {
  await choose(page, idea);
  await page.locator('kg-covered kg-quote .line').first().click();
  await page.locator('kg-reader .here').waitFor();
}

/** The line of the note that is read. */
const here = (page: Page) => page.locator('kg-reader .here');

test('the line number of a sentence opens the note there, and the way back leads to what was read', async ({ page }) => {
  await open(page);
  await readFirst(page);
  await expect(here(page)).toContainText('There is no apperant tradeoff between fit and complexity');
  await expect(here(page)).toHaveAttribute('data-number', '425');
  await expect(here(page)).toBeInViewport();
  await expect(page.locator('kg-reader .talks option:checked')).toContainText('Peter Bartlett');
  await page.getByRole('button', { name: '← About interpolation' }).click();
  await expect(heading(page)).toHaveText(NAME);
});

test('names are marked by kind; choosing one keeps the note open', async ({ page }) => {
  await open(page);
  await readFirst(page);
  for (const kind of ['concept', 'speaker', 'institution', 'paper']) {
    expect(await page.locator(`kg-reader .text .${kind}`).count(), kind).toBeGreaterThan(0);
  }
  await page.locator('kg-reader .name.concept', { hasText: 'Linear Regression' }).first().click();
  await expect(page.locator('kg-reader .mentions b')).toHaveText('linear regression');
  await expect(page.locator('kg-reader .chosen').first()).toBeInViewport();
  await expect(block(page, 'Peter Bartlett')).toHaveAttribute('data-level', '3');
});

test('buttons lead from mention to mention and to other talks', async ({ page }) => {
  await open(page);
  await readFirst(page);
  await expect(page.locator('kg-reader .count')).toHaveText('1 of 9');
  await page.getByRole('button', { name: 'Next mention' }).click();
  await expect(page.locator('kg-reader .count')).toHaveText('2 of 9');
  await expect(here(page)).toHaveAttribute('data-number', '427');
  await page.getByRole('button', { name: 'Mention before' }).click();
  await page.getByRole('button', { name: 'Mention before' }).click();
  await expect(page.locator('kg-reader .count')).toHaveText('9 of 9');
  await page.getByLabel('Talk in view').selectOption({ index: 1 });
  await expect(here(page)).toContainText('Amnon Shashua');
  await expect(here(page)).toBeInViewport();
  await expect(page.locator('kg-reader .talks option:checked')).toContainText('Amnon Shashua');
});

test('scrolling names the talk in view', async ({ page }) => {
  await open(page);
  await readFirst(page);
  const before = await page.locator('kg-reader .talks').inputValue();
  await page.locator('kg-reader .text').hover();
  await page.mouse.wheel(0, 4000);
  await page.mouse.wheel(0, 1000);
  await expect.poll(() => page.locator('kg-reader .talks').inputValue()).not.toBe(before);
});

/** Drags over some words of the line that is read. */
async function selectWords(page: Page): Promise<void> {
  const words = await page.locator('kg-reader .here .words').boundingBox();
  if (words === null) throw new Error('Expected the line to be seen');
  await page.mouse.move(words.x + 130, words.y + 10);
  await page.mouse.down();
  await page.mouse.move(words.x + 250, words.y + 10, { steps: 6 });
  await page.mouse.up();
  await page.locator('kg-reader .find').waitFor();
}

for (const [how, search] of [
  ['by the button beside them', (page: Page) => page.locator('kg-reader .find').click()],
  ['by the key of the search', (page: Page) => page.keyboard.press('/')],
] as const) {
  test(`words that are selected with the mouse are searched, ${how}`, async ({ page }) => {
    await open(page);
    await readFirst(page);
    await selectWords(page);
    await search(page);
    const field = page.getByRole('combobox', { name: 'Search' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/^[^/]{4,}$/);
    await expect(page.getByRole('option').first()).toBeVisible();
  });
}

test('a line that the search finds opens in the note', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox').fill('rather than simulating an adult brain');
  await page.getByRole('option').filter({ hasText: 'simulating an adult' }).first().click();
  await expect(here(page)).toContainText('simulate a child');
  await expect(here(page)).toBeInViewport();
});

test('the reader is loaded only when the note is opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page);
  await choose(page, NAME);
  await page.locator('kg-covered').waitFor();
  expect(scripts.filter((url) => /kg-(?:reader|wrong|answer)/.test(url))).toEqual([]);
  await page.locator('kg-covered kg-quote .line').first().click();
  await here(page).waitFor();
  expect(scripts.filter((url) => url.includes('kg-reader'))).toHaveLength(1);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('what can be pressed in the note’s head is 44 px high', async ({ page }) => {
    await open(page);
    await readFirst(page);
    for (const control of await page.locator('kg-reader .head :is(button, select)').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});
