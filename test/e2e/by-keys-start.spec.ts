import { expect } from '@playwright/test';
import { press, pressTo, search, tabTo } from './keys.ts';
import { block, heading, open, openMap, test } from './page.ts';

test('each question of the panel at load is reached with Tab and answered with Enter', async ({ page }) => {
  await open(page);
  const questions = page.locator('kg-start .starts > li > button');
  await expect(questions).toHaveCount(5);
  const answers: Record<string, string> = {
    idea: 'kg-detail h2',
    joins: 'kg-detail h2',
    days: 'kg-several h2',
    connect: 'kg-answer .path',
    favourites: 'kg-several h2',
  };
  for (const [index, answer] of Object.values(answers).entries()) {
    await tabTo(page, questions.nth(index));
    await press(page, 'Enter');
    await expect(page.locator(answer).first()).toBeVisible();
    // The answer is read from its beginning.
    await expect(page.locator('section.panel')).toBeFocused();
    // One step out at a time: what was asked, then the selection.
    await press(page, 'Escape', answer.startsWith('kg-answer') ? 2 : 1);
    await expect(page.locator('kg-start')).toBeVisible();
  }
});

test('a question of search and answer: from the search to a reason, to the related talk, and out again', async ({ page }) => {
  await open(page);
  await press(page, '/');
  await page.keyboard.type('reinforcement lear');
  await page.getByRole('option').first().waitFor();
  await press(page, 'ArrowDown');
  await press(page, 'ArrowUp');
  await press(page, 'Enter');
  await expect(page.locator('kg-detail h2')).toHaveText('reinforcement learning');
  await expect(page.getByText(/^Idea, reinforcement learning, \d+ talks$/)).toBeAttached();

  await tabTo(page, page.locator('kg-related details.reason > summary').first(), { most: 120 });
  await press(page, 'Enter');
  await expect(page.locator('details.reason[open] mark').first()).toBeVisible();

  const related = page.locator('kg-related .row-title').nth(1);
  const name = (await related.textContent())?.trim() ?? '';
  await tabTo(page, related);
  await press(page, 'Enter');
  await expect(page.locator('kg-detail h2')).toContainText(name);
  await expect(page.locator('section.panel')).toBeFocused();
  await press(page, 'Escape');
  await expect(page.locator('kg-start')).toBeVisible();
});

test('the schedule is one stop: arrows go along and across, Enter selects a talk and lets it go, what is selected lights', async ({
  page,
}) => {
  await open(page);
  const blocks = page.locator('kg-strip .block');
  await tabTo(page, blocks.first());
  await press(page, 'ArrowRight');
  await press(page, 'Enter');
  await expect(heading(page)).toContainText('Jitendra Malik');
  await expect(block(page, 'Jitendra Malik, Computer Vision').or(blocks.nth(1))).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Enter');
  await expect(page.locator('kg-start')).toBeVisible();
  await press(page, 'End');
  await press(page, 'ArrowDown');
  await press(page, 'Home');
  const second = page.locator('kg-strip ol').nth(1).locator('.block');
  await expect(second.first()).toBeFocused();
  await press(page, 'ArrowUp');
  await expect(blocks.first()).toBeFocused();

  await search(page, 'neuroscience');
  await expect(block(page, 'Bruno Olshausen')).toHaveAttribute('data-level', '3');
  await expect(block(page, 'Konrad Kording')).toHaveAttribute('data-level', /[12]/);
});

test('a talk without notes says so', async ({ page }) => {
  await open(page);
  await tabTo(page, page.locator('kg-strip .block').first());
  const empty = block(page, 'Tomaso Poggio, Networks of neurons');
  const lane = await empty.evaluate((element) => [...element.closest('.lanes')!.querySelectorAll('ol')].indexOf(element.closest('ol')!));
  await press(page, 'ArrowDown', lane);
  await press(page, 'Home');
  await pressTo(page, 'ArrowRight', empty);
  await press(page, 'Enter');
  await expect(heading(page)).toHaveText('Tomaso Poggio');
  await expect(page.getByText('Nothing was noted.')).toBeVisible();
});

test('Tab goes from above to below: legend, map, schedule, panel; the map is one stop', async ({ page }) => {
  await openMap(page);
  await tabTo(page, page.getByRole('button', { name: 'View', exact: true }));
  const seen: string[] = [];
  for (let stop = 0; stop < 16; stop++) {
    await press(page, 'Tab');
    seen.push(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName ?? ''));
  }
  const parts = seen.filter((name) => ['kg-legend', 'kg-map', 'kg-strip', 'kg-panel'].includes(name));
  expect([...new Set(parts)]).toEqual(['kg-legend', 'kg-map', 'kg-strip', 'kg-panel']);
  expect(parts.filter((name) => name === 'kg-map')).toHaveLength(1);
  expect(parts.filter((name) => name === 'kg-strip')).toHaveLength(1);
  const map = page.locator('kg-map .canvas');
  await expect(map).toHaveAttribute('role', 'application');
  await expect(map).toHaveAccessibleDescription(/Arrows go to the node in that direction/);
});
