import { expect } from '@playwright/test';
import { cards, places } from '../map.ts';
import { block, open, view } from '../page.ts';
import { inSight, isNarrow, toMap } from './way.ts';
import type { Way } from './way.ts';

/** The map, and what lies over it. */
export const MAP: Way = {
  'a talk on it': async (page) => {
    await open(page);
    await block(page, 'Chris Manning').click();
    await toMap(page);
  },
  'the menu of a node': async (page) => {
    // Hiding what is chosen would close what is open about it.
    const [card] = isNarrow(page) ? await inSight(page, 'concept') : await cards(page);
    await page.mouse.click(card!.x, card!.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Hide' }).waitFor();
  },
  'a node that is hidden, another that is pointed at': async (page) => {
    await page.getByRole('menuitem', { name: 'Hide' }).click();
    await page
      .getByText(/hidden by you/)
      .first()
      .waitFor();
    const [card] = await inSight(page);
    await page.mouse.move(card!.x, card!.y);
  },
  'the sheet, or what stands beside it, at its highest': async (page) => {
    if (!isNarrow(page)) return;
    await page.getByRole('separator', { name: 'Height of the sheet' }).press('End');
  },
  everything: async (page) => {
    await view(page, 'Everything');
    await expect.poll(() => places(page).then((all) => all.some(({ key }) => /^(?:institution|speaker)\//.test(key)))).toBe(true);
  },
  'moved to where nothing is': async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('kg-map .canvas').focus();
    for (let step = 0; step < 40; step++) await page.keyboard.press('Shift+ArrowRight');
    await expect(page.locator('kg-map .lost')).toBeVisible();
  },
};
